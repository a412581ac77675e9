// A batch in Excel is no transaction. Whatever action of a writing fails, and whatever Excel had done by then, the former
// sheet stands whole under its name, or the new one does. Here every action that looks or swaps and a part of those that
// build; test/slow tries every single one.

import { quietWatch } from "../support/quietWatch";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { tidySnapshot } from "../support/tidySnapshot";
import {
  checkFirstWriting,
  checkLastingFailure,
  checkRenewal,
  countActions,
  document,
  FIRST,
  NAME,
  openRead,
  RENEWAL,
  withFormer,
  withoutFormer,
} from "./faultSweep";
import { refusalOf } from "./refusalOf";

jest.setTimeout(30_000);

/** More than the actions of the first and of the third round trip. */
const AT_THE_ENDS = 40;
const STEP = 16;

/** All numbers at both ends of 1..total, and some between. */
function someOf(total: number): number[] {
  const all = Array.from({ length: total }, (_, i) => i + 1);
  return all.filter((n) => n <= AT_THE_ENDS || n > total - AT_THE_ENDS || n % STEP === 0);
}

test("a renewal that fails leaves the workbook as it was, to the last border", async () => {
  const total = await countActions(withFormer, RENEWAL);
  expect(total).toBeGreaterThan(200);
  for (const n of someOf(total)) await checkRenewal(n);
});

test("a first writing that fails leaves no trace", async () => {
  for (const n of someOf(await countActions(withoutFormer, FIRST))) await checkFirstWriting(n);
});

describe("when tidying up fails too", () => {
  test("the former sheet is whole, wherever it stands, and the failure says so", async () => {
    for (const n of someOf(await countActions(withFormer, RENEWAL))) await checkLastingFailure(n);
  });

  test("a second writing works as if nothing had been, once Excel answers again", async () => {
    const fixture = await openRead(withFormer);
    fixture.standIn.failAt({ atAction: 60, isLasting: true });
    expect(await refusalOf(fixture.workbook.apply([RENEWAL], quietWatch()))).not.toBeNull();
    fixture.standIn.forgetFailure();
    await fixture.workbook.apply([RENEWAL], quietWatch());
    expect(fixture.dump(NAME)).toEqual(dumpDocument(document));
  });
});

test("a renewal whose answer is lost although Excel has done its work counts as done", async () => {
  const fixture = await openRead(withFormer);
  const { standIn } = fixture;
  const execute = standIn.execute.bind(standIn);
  standIn.execute = (text) => {
    const answer = execute(text);
    return standIn.counts.roundTrips === 3 ? { officeError: 5012, message: "lost" } : answer;
  };
  await fixture.workbook.apply([RENEWAL], quietWatch());
  standIn.execute = execute;
  expect(fixture.dump(NAME)).toEqual(dumpDocument(document));
  const after = tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()));
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(withFormer.sheets.map((sheet) => sheet.name));
});
