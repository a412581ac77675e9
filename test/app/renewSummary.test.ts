// What the clerk has in the 年度汇总 goes through its renewal: rows below the marked line, widths, what was filled in. What
// cannot is refused or named, and the former sheet comes back with 撤销.

import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { CellStyle } from "../../src/domain/sheets/sheetDocument";
import type { BeyondThing } from "../../src/domain/sheets/sheetBeyond";
import { formulaAt, type SheetSnapshot, valueAt } from "../../src/domain/sheets/snapshot";
import { committeeBook, grownExpenses } from "../support/committeeBook";
import { PLAIN_LOOK } from "../support/plainLook";
import { readSession } from "../support/sessionOver";
import { type Grid, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const SHEET = "年度汇总";
const LINE = "以下由本单位自行填写，更新年度汇总时保留";

type Opened = Awaited<ReturnType<typeof readSession>>;

const sheetOf = ({ workbook }: Opened): SheetSnapshot =>
  workbook.snapshot().sheets.find(({ name }) => name === SHEET)!;

function rowOf(sheet: SheetSnapshot, label: string): number {
  const row = sheet.rows.findIndex(([first]) => typeof first === "string" && first.startsWith(label));
  if (row < 0) throw new Error(`no row ${label}`);
  return row;
}

const numberOf = (sheet: SheetSnapshot, label: string): number => rowOf(sheet, label) + 1;

/** The clerk writes these rows below everything; `rows` of the row number of the first of them. */
function addBelow(opened: Opened, rows: (first: number) => Grid): number {
  const sheet = sheetOf(opened);
  const first = sheet.rows.length + 1;
  const added = snapshotOf(rows(first));
  opened.workbook.change({
    ...sheet,
    rows: [...sheet.rows, ...added.rows],
    formulas: [...sheet.formulas, ...added.formulas],
    numberFormats: [...sheet.numberFormats, ...added.numberFormats],
  });
  return first;
}

/** The clerk types into one cell of the sheet. */
function type(opened: Opened, rowIndex: number, columnIndex: number, value: string | number): void {
  const sheet = sheetOf(opened);
  const row = Array.from({ length: Math.max(sheet.rows[rowIndex]!.length, columnIndex + 1) }, (_, c) =>
    c === columnIndex ? value : valueAt(sheet, rowIndex, c),
  );
  const formulas = sheet.formulas.map((one, r) =>
    r === rowIndex && one ? one.map((formula, c) => (c === columnIndex ? null : formula)) : one,
  );
  opened.workbook.change({ ...sheet, rows: sheet.rows.with(rowIndex, row), formulas });
}

const writtenOf = ({ session }: Opened) => {
  const state = session.getState();
  if (state.kind !== "written") throw new Error(`not written: ${JSON.stringify(state.notice)}`);
  return state.written;
};

async function withSummary(book = committeeBook): Promise<Opened> {
  const opened = await readSession(book);
  await opened.session.writeSummary();
  return opened;
}

/** The same workbook opened anew: nothing of the former session is known. */
async function reopened(opened: Opened): Promise<Opened> {
  return readSession(opened.workbook.snapshot());
}

const OTHERS = ["the same session", "a later session"] as const;

describe.each(OTHERS)("rows below the marked line, renewed in %s", (when) => {
  const next = (opened: Opened): Promise<Opened> =>
    when === "the same session" ? Promise.resolve(opened) : reopened(opened);

  test("go with it: values, formulas, formats, and references follow what they mean", async () => {
    const opened = await withSummary();
    const was = sheetOf(opened);
    const spent = numberOf(was, "支出合计");
    addBelow(opened, (first) => [
      ["补充说明", { value: 0.5, format: "0%" }],
      [],
      [
        "下年计划",
        1200,
        { value: 1200, formula: `=B${first + 2}` },
        { value: 1600, formula: `=SUM(B${first}:B${first + 2},D${spent})+$B$${first + 2}` },
        { value: 900, formula: "=SUM(经费支出!D4:D7)" },
      ],
    ]);
    const later = await next(opened);
    later.workbook.change(grownExpenses(1));
    await later.session.writeSummary();
    const is = sheetOf(later);
    expect(is.rows.length).toBeGreaterThan(was.rows.length + 3);
    const line = rowOf(is, LINE);
    expect(writtenOf(later)).toMatchObject({ clerksRows: { first: line + 1, last: line + 3 }, notKept: [] });
    const first = line + 2;
    expect([valueAt(is, line + 1, 0), valueAt(is, line + 1, 1)]).toEqual(["补充说明", 0.5]);
    expect([0, 1, 2, 3, 4].map((column) => formulaAt(is, line + 3, column))).toEqual([
      null,
      null,
      `=B${first + 2}`,
      `=SUM(B${first}:B${first + 2},D${numberOf(is, "支出合计")})+$B$${first + 2}`,
      "=SUM(经费支出!D4:D7)",
    ]);
  });

  test("and come back to their former place with 撤销", async () => {
    const opened = await withSummary();
    addBelow(opened, (first) => [["附注"], ["合", { value: 2, formula: `=1+B${first}` }]]);
    const was = sheetOf(opened);
    const later = await next(opened);
    later.workbook.change(grownExpenses(1));
    await later.session.writeSummary();
    expect(fingerprintSheet(sheetOf(later))).not.toBe(fingerprintSheet(was));
    await later.session.undo();
    expect(fingerprintSheet(sheetOf(later))).toBe(fingerprintSheet(was));
  });

  test("stay where they are when nothing has changed, however often it is renewed", async () => {
    let opened = await withSummary();
    addBelow(opened, () => [["附注一"], [], ["附注二", 3]]);
    const was = sheetOf(opened);
    for (let times = 0; times < 3; times += 1) {
      opened = await next(opened);
      await opened.session.writeSummary();
      expect(fingerprintSheet(sheetOf(opened))).toBe(fingerprintSheet(was));
    }
  });

  test("more than forty of them leave the sheet ours", async () => {
    const opened = await withSummary();
    addBelow(opened, () => Array.from({ length: 60 }, (_, at) => [`第${at}条`, at]));
    const later = await next(opened);
    await later.session.writeSummary();
    expect(writtenOf(later)).toMatchObject({ sheet: SHEET, isRenewed: true });
    expect(valueAt(sheetOf(later), sheetOf(later).rows.length - 1, 0)).toBe("第59条");
  });

  test("a formula about a line of ours that is no more is not made to mean another", async () => {
    const opened = await withSummary();
    const oil = numberOf(sheetOf(opened), "油费");
    const first = addBelow(opened, () => [["油费的一半", { value: 50, formula: `=D${oil}/2` }]]);
    const was = sheetOf(opened);
    const later = await next(opened);
    const { rows, ...expenses } = grownExpenses(0);
    later.workbook.change({ ...expenses, rows: rows.filter((row) => !row.includes("油费")) });
    await later.session.writeSummary();
    expect(sheetOf(later)).toEqual(was);
    expect(later.session.getState()).toMatchObject({
      kind: "ready",
      notice: { kind: "not-renewed", sheet: SHEET, why: { kind: "references", cells: [`B${first}`] } },
    });
  });
});

describe("a summary of an earlier version, without the marked line", () => {
  async function withOldSummary(below: Grid): Promise<Opened> {
    const opened = await withSummary();
    const sheet = sheetOf(opened);
    const end = rowOf(sheet, LINE);
    const added = snapshotOf(below);
    opened.workbook.change({
      ...sheet,
      rows: [...sheet.rows.slice(0, end), ...added.rows],
      formulas: [...sheet.formulas.slice(0, end), ...added.formulas],
      numberFormats: [...sheet.numberFormats.slice(0, end), ...added.numberFormats],
    });
    return reopened(opened);
  }

  test("is ours, gets the line, and what stands below it goes under that", async () => {
    const opened = await withOldSummary([[], ["附注", 7]]);
    await opened.session.writeSummary();
    const is = sheetOf(opened);
    const line = rowOf(is, LINE);
    expect(writtenOf(opened)).toMatchObject({ sheet: SHEET, isRenewed: true });
    expect([valueAt(is, line + 2, 0), valueAt(is, line + 2, 1)]).toEqual(["附注", 7]);
  });

  test("with nothing below it has nothing below it afterwards", async () => {
    const opened = await withOldSummary([]);
    await opened.session.writeSummary();
    expect(writtenOf(opened)).toMatchObject({ isRenewed: true, clerksRows: null, notKept: [] });
    expect(rowOf(sheetOf(opened), LINE)).toBe(sheetOf(opened).rows.length - 1);
  });
});

describe("what the clerk has written into our part", () => {
  test.each(OTHERS)("names behind 制表人： and beside it stay, in %s", async (when) => {
    const opened = await withSummary();
    const signatures = rowOf(sheetOf(opened), "制表人：");
    type(opened, signatures, 0, "制表人：己某");
    type(opened, signatures, 3, "庚某");
    const later = when === "the same session" ? opened : await reopened(opened);
    later.workbook.change(grownExpenses(1));
    await later.session.writeSummary();
    const is = sheetOf(later);
    const row = rowOf(is, "制表人：");
    expect([valueAt(is, row, 0), valueAt(is, row, 2), valueAt(is, row, 3)]).toEqual([
      "制表人：己某",
      "审核人：",
      "庚某",
    ]);
    expect(writtenOf(later).notKept).toEqual([]);
  });

  test.each(OTHERS)("a note beside the table and a figure typed over are named, in %s", async (when) => {
    const opened = await withSummary();
    const spent = rowOf(sheetOf(opened), "支出合计");
    type(opened, spent, 3, 12_345);
    type(opened, spent, 7, "已和财务对过");
    const was = sheetOf(opened);
    const later = when === "the same session" ? opened : await reopened(opened);
    await later.session.writeSummary();
    expect(writtenOf(later).notKept).toEqual([`D${spent + 1}`, `H${spent + 1}`]);
    await later.session.undo();
    expect(fingerprintSheet(sheetOf(later))).toBe(fingerprintSheet(was));
  });

  test.each(OTHERS)("nothing is named where only the registers have changed, in %s", async (when) => {
    const opened = await withSummary();
    const later = when === "the same session" ? opened : await reopened(opened);
    later.workbook.change(grownExpenses(1));
    await later.session.writeSummary();
    expect(writtenOf(later)).toMatchObject({ clerksRows: null, notKept: [] });
  });
});

describe("looks", () => {
  const style: CellStyle = {
    ...PLAIN_LOOK.style,
    font: { ...PLAIN_LOOK.style.font, bold: true, italic: true, color: "#C00000" },
    fill: "#FFFF00",
    numberFormat: "0.0",
  };

  test("of rows below the line are written again, and so are widths the clerk has changed", async () => {
    const opened = await withSummary();
    const first = addBelow(opened, () => [["附注", 7]]);
    const document = (): NonNullable<ReturnType<typeof opened.book>["documents"]> => opened.book().documents;
    const usual = document().get(SHEET)!.columnWidths;
    usual.forEach((columnWidth, column) =>
      opened.workbook.looks.set(`${SHEET}!${"ABCDEF"[column]}1`, {
        ...PLAIN_LOOK,
        columnWidth: column === 1 ? 18 : columnWidth + 0.3,
      }),
    );
    opened.workbook.looks.set(`${SHEET}!A${first}`, { ...PLAIN_LOOK, rowHeight: 33 });
    opened.workbook.looks.set(`${SHEET}!B${first}`, { ...PLAIN_LOOK, style });
    await opened.session.writeSummary();
    const written = document().get(SHEET)!;
    expect(written.columnWidths).toEqual(usual.with(1, 18));
    const row = written.rows.at(-1)!;
    expect([row.height, written.styles[row.cells[1]!.style]]).toEqual([33, style]);
  });
});

describe("what a sheet cannot be written anew with", () => {
  const things: readonly (readonly [BeyondThing, boolean])[] = [
    [{ kind: "note", rowIndex: 2, name: "" }, true],
    [{ kind: "drawing", rowIndex: 50, name: "图片 1" }, true],
    [{ kind: "drawing", rowIndex: 20, name: "各月支出（元）" }, false],
    [{ kind: "validation", rowIndex: 80, name: "" }, true],
    [{ kind: "format", rowIndex: 3, name: "" }, true],
    [{ kind: "link", rowIndex: 80, name: "" }, true],
    [{ kind: "array", rowIndex: 80, name: "" }, true],
    [{ kind: "array", rowIndex: 4, name: "" }, false],
  ];

  test.each(things)("%j: refused is %s, and then not a cell is touched", async (thing, isRefused) => {
    const opened = await withSummary();
    opened.workbook.beyond.set(SHEET, [thing]);
    const was = opened.workbook.snapshot();
    opened.workbook.change(grownExpenses(1));
    await opened.session.writeSummary();
    const { notice, kind } = opened.session.getState();
    expect(kind).toBe(isRefused ? "ready" : "written");
    if (!isRefused) return;
    expect(sheetOf(opened)).toEqual(was.sheets.find(({ name }) => name === SHEET));
    expect(notice).toMatchObject({ kind: "not-renewed", why: { kind: "beyond", things: [thing.kind] } });
  });

  test("under another name it is left alone, and a new one is written", async () => {
    const opened = await withSummary();
    const sheets = opened.workbook
      .snapshot()
      .sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, name: "年度汇总（旧）" } : sheet));
    const later = await readSession(workbookOf(...sheets));
    later.workbook.beyond.set("年度汇总（旧）", [{ kind: "note", rowIndex: 2, name: "" }]);
    await later.session.writeSummary();
    expect(writtenOf(later)).toMatchObject({ sheet: SHEET, isRenewed: false });
    expect(later.book().fit.sheets.filter(({ isOwn }) => isOwn)).toHaveLength(2);
  });
});
