// 工作总结: written, rewritten by hand in pane or sheet, renewed with new figures, and taken back.

import { withNotes } from "../../src/app/noteYear";
import { reportDesk } from "../../src/app/reportDesk";
import type { ReportRequest } from "../../src/app/reportRequest";
import type { ParagraphState } from "../../src/domain/report/keptReport";
import type { ParagraphId } from "../../src/domain/report/report";
import { runToEnd } from "../../src/domain/stepwise";
import { type SheetSnapshot, valueAt } from "../../src/domain/sheets/snapshot";
import { zhReport } from "../../src/texts/zhReport";
import { zhReportSheet } from "../../src/texts/zhReportSheet";
import { day } from "../support/fitOf";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { type Grid, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const words = { texts: zhReport, sheetTexts: zhReportSheet };
const SHEET = "工作总结";
const ROWS: Grid = [
  ["石小麦", "2020.9.18", 200],
  ["田豆豆", "2020.9.18", 200],
];
const visits = (rows: Grid) =>
  snapshotOf([["2020年走访慰问登记表"], ["姓名", "走访日期", "慰问金"], ...rows], { name: "走访慰问" });

const ask = (edits: ReportRequest["edits"] = new Map()): ReportRequest => ({
  words,
  namesMinors: false,
  edits,
});
function stateOf({ book }: SessionUnderTest, id: ParagraphId): ParagraphState {
  const desk = runToEnd(reportDesk(book(), { words, today: day(2020, 12, 31), namesMinors: false }));
  return desk!.states.find((one) => one.id === id)!;
}

/** As the pane makes it while the records are as they are now. */
function editOf(all: SessionUnderTest, id: ParagraphId, seen: string, text: string): ReportRequest["edits"] {
  const { draft, facts } = stateOf(all, id);
  return new Map([[id, { seen, text, base: { draft, facts } }]]);
}

const sheetNamed = ({ workbook }: SessionUnderTest, name: string): SheetSnapshot =>
  workbook.snapshot().sheets.find((one) => one.name === name)!;

/** Where a paragraph's text stands in the sheet. */
function textCell(sheet: SheetSnapshot, name: string): readonly [rowIndex: number, columnIndex: number] {
  const rowIndex = sheet.rows.findIndex((cells) => cells[0] === name);
  return [rowIndex, 1];
}

function typeInto(all: SessionUnderTest, name: string, text: string): void {
  const sheet = sheetNamed(all, SHEET);
  const [rowIndex, columnIndex] = textCell(sheet, name);
  const rows = sheet.rows.map((cells, at) =>
    at === rowIndex ? cells.map((value, column) => (column === columnIndex ? text : value)) : cells,
  );
  all.workbook.change({ ...sheet, rows });
}

const textIn = (all: SessionUnderTest, name: string): unknown => {
  const sheet = sheetNamed(all, SHEET);
  return valueAt(sheet, ...textCell(sheet, name));
};

async function written(): Promise<SessionUnderTest> {
  const all = await readSession(workbookOf(visits(ROWS)));
  expect(await all.session.writeReport(ask())).toBe(true);
  return all;
}

test("it is written, never taken for a register, renewed in place, and taken back", async () => {
  const all = await written();
  expect(all.session.getState().notice).toEqual({ kind: "report-written", sheet: SHEET, isRenewed: false });
  expect(textIn(all, "走访慰问")).toContain("走访慰问2人、2人次，慰问金400元");
  await all.session.read();
  expect(all.book().fit.sheets[1]).toMatchObject({ sheet: SHEET, isOwn: true, tables: [] });
  await all.session.writeReport(ask());
  expect(all.session.getState().notice).toMatchObject({ isRenewed: true });
  expect(all.workbook.snapshot().sheets).toHaveLength(2);
  await all.session.undo();
  await all.session.undo();
});

test("what was rewritten in the pane stays when the figures change, and the change is pointed out", async () => {
  const all = await readSession(workbookOf(visits(ROWS)));
  const { text } = stateOf(all, "visits");
  const mine = "九月看望了两家，全年走访慰问2人。";
  expect(await all.session.writeReport(ask(editOf(all, "visits", text, mine)))).toBe(true);
  all.workbook.change(visits([...ROWS, ["谷小穗", "2020.9.18", 200]]));
  await all.session.read();
  expect(stateOf(all, "visits")).toMatchObject({
    text: mine,
    isRewritten: true,
    changes: expect.arrayContaining([{ label: "走访人数", before: "2人", now: "3人" }]) as unknown,
  });
  await all.session.writeReport(ask());
  expect(textIn(all, "走访慰问")).toContain(mine);
});

test("what was rewritten in the sheet itself stays", async () => {
  const all = await written();
  typeInto(all, "走访慰问", "四是我在表里改的。");
  await all.session.read();
  await all.session.writeReport(ask());
  expect(textIn(all, "走访慰问")).toMatch(/^\S是我在表里改的。$/u);
});

test("nothing is written over what somebody has rewritten in the sheet meanwhile", async () => {
  const all = await written();
  const { text } = stateOf(all, "visits");
  typeInto(all, "走访慰问", "四是别人刚改的。");
  expect(await all.session.writeReport(ask(editOf(all, "visits", text, "我改的。")))).toBe(false);
  expect(all.session.getState().notice).toEqual({
    kind: "report-overtaken",
    sheet: SHEET,
    paragraphs: ["visits"],
  });
  expect(textIn(all, "走访慰问")).toBe("四是别人刚改的。");
  // Seen by now, it may be replaced.
  expect(await all.session.writeReport(ask(editOf(all, "visits", "别人刚改的。", "我改的。")))).toBe(true);
});

test("a report of another year is left alone", async () => {
  const all = await readSession(workbookOf(visits([...ROWS, ["谷小穗", "2021.9.18", 200]])));
  await all.session.writeReport(ask());
  all.session.chooseYear(2021);
  await all.session.writeReport(ask());
  expect(all.workbook.snapshot().sheets.map(({ name }) => name)).toEqual([
    "走访慰问",
    SHEET,
    "2021年工作总结",
  ]);
  all.session.chooseYear(2020);
  await all.session.writeReport(ask());
  expect(all.workbook.snapshot().sheets).toHaveLength(3);
});

test("a sheet of that name that the clerk made is never touched", async () => {
  const own = snapshotOf([["我写的总结"]], { name: SHEET });
  const all = await readSession(workbookOf(visits(ROWS), own));
  await all.session.writeReport(ask());
  expect(all.workbook.snapshot().sheets.map(({ name }) => name)).toContain(SHEET);
  expect(sheetNamed(all, SHEET).rows).toEqual(own.rows);
  expect(all.workbook.snapshot().sheets).toHaveLength(3);
});

test("a sheet of ours whose headings are gone is left alone, for what was rewritten in it cannot be told", async () => {
  const all = await written();
  const sheet = sheetNamed(all, SHEET);
  const rows = sheet.rows.map((cells) => cells.map((value) => (value === "正文" ? "内容" : value)));
  all.workbook.change({ ...sheet, rows });
  await all.session.read();
  await all.session.writeReport(ask());
  expect(sheetNamed(all, SHEET).rows).toEqual(rows);
  expect(all.workbook.snapshot().sheets.map(({ name }) => name)).toEqual([
    "走访慰问",
    SHEET,
    "2020年工作总结",
  ]);
  await all.session.writeReport(ask());
  expect(all.workbook.snapshot().sheets).toHaveLength(3);
});

test("年度事项 are kept, the report follows them, and what is not said stays as it was", async () => {
  const all = await readSession(workbookOf(visits(ROWS)));
  await all.session.noteYear(
    2020,
    new Map([
      ["chair", " 退休干部梅向阳 "],
      ["plate", "是"],
    ]),
  );
  expect(all.session.getState().notice).toEqual({ kind: "year-noted", sheet: "关工设置", year: 2020 });
  expect(stateOf(all, "organisation").text).toContain("主任由退休干部梅向阳担任");
  await all.session.noteYear(2020, new Map([["plate", ""]]));
  expect(stateOf(all, "organisation").text).toContain("退休干部梅向阳");
  expect(stateOf(all, "papers").text).not.toContain("关工委有牌子");
  await all.session.undo();
  expect(stateOf(all, "papers").text).toContain("有牌子");
});

test("what holds for every year is no longer said once it is taken back", async () => {
  const all = await readSession(workbookOf(visits(ROWS)));
  const everyYear = { id: "chair", year: null, content: "梅向阳", remark: "" } as const;
  const other = { id: "plate", year: null, content: "是", remark: "" } as const;
  const book = { settings: { ...all.book().settings, notes: [everyYear, other] } };
  expect(withNotes(book, 2020, new Map([["chair", ""]]))).toEqual([other]);
  expect(withNotes(book, 2020, new Map([["chair", "竹有节"]]))).toEqual([
    everyYear,
    other,
    { id: "chair", year: 2020, content: "竹有节", remark: "" },
  ]);
  expect(withNotes(book, 2020, new Map([["chair", " 梅向阳 "]]))).toEqual([everyYear, other]);
});

test("it is laid out in slices, and what is told of how far it is never falls", async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => [`石小${at}`, `2020.${(at % 12) + 1}.18`, 200]);
  const all = await readSession(workbookOf(visits(rows)));
  const work = reportDesk(all.book(), { words, today: day(2020, 12, 31), namesMinors: false });
  const told: number[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) told.push(step.value);
  expect(step.value?.states.find(({ id }) => id === "visits")?.text).toContain("9000人次");
  expect(told.length).toBeGreaterThan(12);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});
