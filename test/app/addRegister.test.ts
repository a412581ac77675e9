// A new record kind gets a sheet: in the look of the clerk's own, behind the last register, and it fits itself.

import { kindIds } from "../support/unions";
import { committeeBook } from "../support/committeeBook";
import { readSession } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

test.each(kindIds)("%s: the new sheet is a register of its kind without a question", async (kind) => {
  const { session, book, workbook } = await readSession(workbookOf(snapshotOf([], { name: "Sheet1" })));
  await session.addRegister(kind);
  const added = workbook.snapshot().sheets[1]!.name;
  expect(session.getState().notice).toEqual({ kind: "register-added", sheet: added, register: kind });
  const [table, ...more] = book().fit.sheets.find(({ sheet }) => sheet === added)!.tables;
  expect(more).toEqual([]);
  expect([table!.kind, table!.records.length, table!.unclear]).toEqual([kind, 0, []]);
});

test("it stands behind the last register under a name that is free, its title begins as the others do", async () => {
  const visits = snapshotOf([["随手记的"]], { name: "会议记录" });
  const { session, workbook } = await readSession(workbookOf(...committeeBook.sheets, visits));
  await session.addRegister("meeting");
  const { sheets } = workbook.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual([
    ...committeeBook.sheets.map(({ name }) => name),
    "会议记录（2）",
    "会议记录",
  ]);
  expect(sheets[3]!.rows[0]![0]).toBe("青禾县畜牧局关工委会议情况登记表");
});

test("it can be taken back", async () => {
  const { session, workbook } = await readSession(committeeBook);
  await session.addRegister("donation");
  await session.undo();
  expect(workbook.snapshot().sheets).toEqual(committeeBook.sheets);
});
