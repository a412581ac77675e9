// A batch in Excel is no transaction: whatever action of writing cells fails, all cells are written or none is.

import { quietWatch } from "../support/quietWatch";
import { book, withoutResults } from "./cellCases";
import { checkCellFault, checkLastingCellFault, countCellActions, EDIT, WRITTEN } from "./cellFaults";
import { openOffice } from "./openOffice";
import { refusalOf } from "./refusalOf";

jest.setTimeout(60_000);

test("at every action: the sheet is as before, to the last format, or as it was to be", async () => {
  const total = await countCellActions();
  expect(total).toBeGreaterThan(50);
  const outcomes = new Set<string>();
  for (let n = 1; n <= total; n += 1) outcomes.add(await checkCellFault(n));
  // Once the last cell is written, only reading back can fail, and that shows on looking again.
  expect([...outcomes].sort()).toEqual(["after", "before"]);
});

test("where taking back fails too, the cells that may have changed are named", async () => {
  const total = await countCellActions();
  const changed: number[] = [];
  for (let n = 1; n <= total; n += 1) changed.push(await checkLastingCellFault(n));
  // While it looks nothing has changed; then cell by cell, to the last.
  expect([changed[0], changed.at(-1)]).toEqual([0, EDIT.cells.length]);
});

test("a writing whose answer is lost although Excel has done its work counts as done", async () => {
  const { workbook, standIn } = await openOffice(book);
  const execute = standIn.execute.bind(standIn);
  standIn.execute = (text) => {
    const answer = execute(text);
    return standIn.counts.roundTrips === 2 ? { officeError: 5012, message: "lost" } : answer;
  };
  await workbook.apply([EDIT], quietWatch());
  standIn.execute = execute;
  expect(withoutResults(await workbook.readSnapshot(quietWatch()))).toEqual(withoutResults(WRITTEN));
});

test("after a failure that was taken back the same writing goes through", async () => {
  const { workbook, standIn } = await openOffice(book);
  standIn.failAt({ atAction: 45 });
  expect(await refusalOf(workbook.apply([EDIT], quietWatch()))).toMatchObject({ code: "host-error" });
  expect(standIn.forgetFailure()).toBe(true);
  await workbook.apply([EDIT], quietWatch());
  expect(withoutResults(await workbook.readSnapshot(quietWatch()))).toEqual(withoutResults(WRITTEN));
});
