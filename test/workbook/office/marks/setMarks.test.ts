// Marks in an Excel that makes it hard: formats it does not let be read, few round trips, changes that are our own.

import { quietWatch } from "../../../support/quietWatch";
import { book, SHEET } from "../../../contract/cellCases";
import { LAID, mark, MARKS, marksOf } from "../../../contract/markCases";
import { openOffice } from "../../../contract/openOffice";
import { refusalOf } from "../../../contract/refusalOf";

const UNREADABLE = { sheet: SHEET, range: "A1:B2", formula: "=TRUE", isUnreadable: true };

test("a format that Excel lists and does not let be read is left alone, and said", async () => {
  const { workbook, formats } = await openOffice(book, {
    formats: [UNREADABLE, { sheet: SHEET, range: "A1", formula: "=FALSE" }],
  });
  const before = formats?.(SHEET);
  const notices: unknown[] = [];
  const watch = { ...quietWatch(), notice: (one: unknown) => void notices.push(one) };
  await workbook.setMarks(MARKS, watch);
  expect(await workbook.readMarks(quietWatch())).toHaveLength(LAID.length);
  await workbook.setMarks([], watch);
  expect(notices).toMatchObject([
    { code: "formats-unread", sheet: SHEET },
    { code: "formats-unread", sheet: SHEET },
  ]);
  expect(formats?.(SHEET)).toEqual(before);
});

test("formats of other kinds only: nothing is asked of them", async () => {
  const { workbook } = await openOffice(book, { formats: [{ sheet: SHEET, range: "A1:B2" }] });
  const notices: unknown[] = [];
  await workbook.setMarks(MARKS, { ...quietWatch(), notice: (one) => void notices.push(one) });
  expect(notices).toEqual([]);
});

test.each([
  ["laying", [], MARKS, 4],
  ["laying anew", MARKS, [marksOf(mark("note", "E4"))], 5],
  ["taking off", MARKS, [], 4],
  ["nothing to take off", [], [], 2],
])("%s takes few round trips", async (_what, standing, wanted, count) => {
  const { workbook, standIn } = await openOffice(book);
  await workbook.setMarks(standing, quietWatch());
  standIn.resetCounts();
  await workbook.setMarks(wanted, quietWatch());
  expect(standIn.counts.roundTrips).toBe(count);
});

test("nobody is told of a change: marks are no content", async () => {
  const { workbook } = await openOffice(book);
  let changes = 0;
  const stop = await workbook.onChanged(() => (changes += 1));
  await workbook.setMarks(MARKS, quietWatch());
  await stop();
  expect(changes).toBe(0);
});

test("a sheet that was protected since keeps its marks, and that is said", async () => {
  const { workbook, standIn } = await openOffice(book);
  await workbook.setMarks(MARKS, quietWatch());
  standIn.workbook.findSheet("走访")!.isProtected = true;
  expect(await refusalOf(workbook.setMarks([], quietWatch()))).toMatchObject({
    code: "protected",
    sheet: "走访",
  });
  expect(await workbook.readMarks(quietWatch())).toHaveLength(LAID.length);
});

test("a workbook that is read-only is not marked", async () => {
  const { workbook, standIn } = await openOffice(book);
  standIn.workbook.isReadOnly = true;
  expect(await refusalOf(workbook.setMarks(MARKS, quietWatch()))).toMatchObject({ code: "read-only" });
});

test("a format of the clerk's that goes with ours is noticed", async () => {
  const { workbook, standIn } = await openOffice(book, {
    formats: [{ sheet: SHEET, range: "A1", formula: "=FALSE" }],
  });
  await workbook.setMarks(MARKS, quietWatch());
  const sheet = standIn.workbook.findSheet(SHEET)!;
  standIn.resetCounts();
  // Between looking and writing a mark has gone: its rank is now the clerk's own format's.
  standIn.beforeRoundTrip = (number) => {
    if (number === 4) sheet.conditionalFormats.shift();
  };
  const refusal = await refusalOf(workbook.setMarks([], quietWatch()));
  expect(refusal?.code).toBe("not-verified");
});
