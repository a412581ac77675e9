// Renewing the 年度汇总: what the clerk has below it stands below the new one, looks and all, in every adapter; and the
// former sheet can be written again as it was.

import { renewOwnSummary } from "../../src/app/renewOwnSummary";
import { isRefusal } from "../../src/domain/summary/renewal/renewalRefusal";
import { fingerprintDocument, planWrite } from "../../src/app/planOwnSheet";
import { cellAddress } from "../../src/domain/sheets/address";
import type {
  CellStyle,
  DocumentCell,
  DocumentRow,
  SheetDocument,
} from "../../src/domain/sheets/sheetDocument";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { summarySheetOf } from "../support/summarySheetOf";
import { awardSheet, expenseSheet, grownExpenses, visitSheet } from "../support/committeeBook";
import { quietWatch } from "../support/quietWatch";
import type { CellDump, SheetDump } from "../support/sheetDump/SheetDump";
import { workbookOf } from "../support/workbookOf";
import type { Fixture, OpenFixture } from "./fixture";

const NAME = "年度汇总";
const before = workbookOf(awardSheet, visitSheet, expenseSheet);
const after = workbookOf(awardSheet, visitSheet, grownExpenses(3));

export const summaryOf = (snapshot: WorkbookSnapshot): SheetDocument => summarySheetOf(snapshot, 2020);

const plain: CellStyle = {
  font: { name: "楷体", size: 12, bold: false, underline: false, color: "#1F3864" },
  fill: null,
  borders: { top: "none", right: "none", bottom: "none", left: "none" },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  indent: 1,
  numberFormat: "General",
};
const boxed: CellStyle["borders"] = { top: "thin", right: "thin", bottom: "medium", left: "thin" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  words: plain,
  loud: {
    ...plain,
    font: { ...plain.font, bold: true, italic: true, strike: true, underline: true },
    fill: "#FFF2CC",
    horizontal: "center",
    indent: 0,
    wrap: true,
  },
  sum: { ...plain, borders: boxed, horizontal: "right", indent: 0, numberFormat: "#,##0.00" },
  day: { ...plain, borders: boxed, horizontal: "center", indent: 0, numberFormat: "yyyy/m/d" },
  text: { ...plain, numberFormat: "@" },
  frame: { ...plain, borders: boxed },
};

const cell = (value: DocumentCell["value"], style: string, formula: string | null = null): DocumentCell => ({
  value,
  formula,
  style,
  link: null,
});

const labelled = ({ rows }: SheetDocument, label: string): number =>
  rows.findIndex(({ cells }) => cells[0]?.value === label) + 1;

/** Rows as a clerk might add them; `first` is the number of the first of them, `spent` of the line of spending. */
function clerksRows(first: number, spent: number): readonly DocumentRow[] {
  return [
    { height: 30, cells: [cell("补充说明", "loud"), cell(null, "loud"), cell("0012", "text")] },
    { height: null, cells: [] },
    {
      height: 24,
      cells: [
        cell("另有结转", "words"),
        cell(44_092, "day"),
        cell(true, "frame"),
        cell(120.5, "sum"),
        cell(241, "sum", `=D${first + 2}*2`),
        cell(null, "frame"),
        { ...cell("看支出", "words"), link: { sheet: "经费支出", range: expenseRange, tip: "去看" } },
      ],
    },
    { height: 0, cells: [cell("不印的一行", "words")] },
    {
      height: 24,
      cells: [cell("合计", "words"), null, null, cell(0, "sum", `=SUM(D${first}:D${first + 2})+D${spent}`)],
    },
  ];
}

const expenseRange = { top: 3, bottom: 6, left: 3, right: 3 };

/** The summary as the clerk has it: with rows of her own below, and a column she has made wider. */
export function withClerksRows(document: SheetDocument): SheetDocument {
  const first = document.rows.length + 1;
  const rows = clerksRows(first, labelled(document, zhSummarySheet.lines.spent));
  const at = document.rows.length;
  return {
    ...document,
    columnWidths: [...document.columnWidths.with(1, 19), 12],
    rows: [...document.rows, ...rows],
    styles: { ...document.styles, ...STYLES },
    merges: [...document.merges, { top: at, bottom: at, left: 0, right: 1 }],
  };
}

async function sheetIn({ workbook }: Fixture): Promise<SheetSnapshot> {
  const { sheets } = await workbook.readSnapshot(quietWatch());
  return sheets.find(({ name }) => name === NAME)!;
}

/** Opened with the summary of `before` as the clerk has it; the registers are those of `after`. */
export async function openRenewable(open: OpenFixture): Promise<Fixture> {
  const fixture = await open(after);
  const document = withClerksRows(summaryOf(before));
  await fixture.workbook.apply([planWrite(unverified(document), null)], quietWatch());
  return fixture;
}

/** Its formulas about the registers of `before` yield something else here. */
function unverified(document: SheetDocument): SheetDocument {
  const rows = document.rows.map((row) => ({
    ...row,
    cells: row.cells.map((one) => (one?.formula ? { ...one, isHosts: true as const } : one)),
  }));
  return { ...document, rows };
}

export async function renewalIn(fixture: Fixture) {
  const former = await sheetIn(fixture);
  const document = summaryOf(after);
  const renewal = await renewOwnSummary(fixture.workbook, {
    document,
    former,
    known: null,
    texts: zhSummarySheet,
  });
  if (isRefusal(renewal)) throw new Error(JSON.stringify(renewal));
  return { former, renewal, document };
}

type Seen = Partial<CellDump>;

/** What is seen of a cell: of an empty one only what is drawn, of a formula not its value. */
function seenOf({ formula, ...cell }: CellDump): Seen | null {
  if (formula !== null) return { ...cell, value: null };
  if (cell.value !== null) return cell;
  const isDrawn = cell.fill !== null || Object.values(cell.borders).some((line) => line !== "none");
  return isDrawn ? { fill: cell.fill, borders: cell.borders } : null;
}

/** The dump's cells from a row on, by their place below it. */
function cellsFrom(dump: SheetDump, rowIndex: number): Record<string, Seen> {
  const found = Object.entries(dump.cells).flatMap(([address, cell]) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    const row = Number(digits) - 1 - rowIndex;
    const seen = seenOf(cell);
    return row < 0 || seen === null ? [] : [[`${letters}+${row}`, seen] as const];
  });
  return Object.fromEntries(found);
}

function heightsFrom(dump: SheetDump, rowIndex: number): Record<string, number> {
  const found = Object.entries(dump.rowHeights).map(([row, height]) => [Number(row) - 1 - rowIndex, height]);
  return Object.fromEntries(found.filter(([row]) => row! >= 0) as [number, number][]);
}

export function describeRenewals(open: OpenFixture): void {
  describe("renewing the summary", () => {
    test("what stands below the marked line moves with it and looks as it did", async () => {
      const fixture = await openRenewable(open);
      const was = fixture.dump(NAME)!;
      const { former, renewal, document } = await renewalIn(fixture);
      const formerFirst = former.rows.findIndex(([first]) => first === "补充说明");
      await fixture.workbook.apply([planWrite(renewal.document, former)], quietWatch());
      const is = fixture.dump(NAME)!;
      const first = document.rows.length;
      expect(first).not.toBe(formerFirst);
      expect(renewal.clerksRows).toEqual({ first, last: first + 4 });
      expect(cellsFrom(is, first)).toMatchObject(cellsFrom(was, formerFirst));
      expect(heightsFrom(is, first)).toMatchObject({ 0: 30, 2: 24, 3: 0, 4: 24 });
      const spent = labelled(document, zhSummarySheet.lines.spent);
      expect(is.cells[cellAddress(first + 2, 4)]?.formula).toBe(`=D${first + 3}*2`);
      expect(is.cells[cellAddress(first + 4, 3)]?.formula).toBe(
        `=SUM(D${first + 1}:D${first + 3})+D${spent}`,
      );
      const merge = `A${first + 1}:B${first + 1}`;
      expect(is.merges.includes(merge)).toBe(fixture.tellsMerges ?? true);
      expect(is.columnWidths["B"]).toBe(19);
      expect(is.columnWidths["G"]).toBe(was.columnWidths["G"]);
    });

    test("the former sheet is written again as it stood", async () => {
      const fixture = await openRenewable(open);
      const was = fixture.dump(NAME)!;
      const { former, renewal } = await renewalIn(fixture);
      await fixture.workbook.apply([planWrite(renewal.document, former)], quietWatch());
      const expect_ = { kind: "same", fingerprint: fingerprintDocument(renewal.document) } as const;
      await fixture.workbook.apply(
        [{ kind: "writeSheet", document: renewal.former, expect: expect_, after: null }],
        quietWatch(),
      );
      const is = fixture.dump(NAME)!;
      expect(cellsFrom(is, 0)).toMatchObject(cellsFrom(was, 0));
      expect(is.charts).toEqual(was.charts);
      expect(is.columnWidths).toMatchObject(was.columnWidths);
      if (fixture.tellsMerges ?? true) expect(is.merges).toEqual(was.merges);
    });

    test("conditional formats are told, marks of ours are not", async () => {
      const withSummary = workbookOf(...after.sheets, { ...visitSheet, name: NAME });
      const fixture = await open(withSummary, {
        formats: [{ sheet: NAME, range: "A3:B4", formula: "A3>1" }],
      });
      const { workbook } = fixture;
      expect((await workbook.readBeyond(NAME)).things.map(({ kind }) => kind)).toEqual(["format"]);
      const other = await open(withSummary);
      const place = { rowIndex: 2, columnIndex: 1, expect: { value: "乙小一", formula: null } };
      const marks = [{ sheet: NAME, cells: [{ ...place, severity: "warning" as const }] }];
      await other.workbook.setMarks(marks, quietWatch());
      expect((await other.workbook.readBeyond(NAME)).things).toEqual([]);
    });

    test("a sheet that is not there is named", async () => {
      const { workbook } = await open(before);
      await expect(workbook.readBeyond("没有这张表")).rejects.toMatchObject({
        code: "not-found",
        sheet: "没有这张表",
      });
    });
  });
}
