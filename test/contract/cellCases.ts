// What the contract of writing single cells writes, and where.

import type { CellWrite } from "../../src/domain/sheets/cellWrites";
import {
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/sheets/snapshot";
import type { WriteCellsEdit } from "../../src/workbook/port";
import { parseRange } from "../../src/domain/sheets/address";
import { dateCell, formatCell, formulaCell, snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";

export const SHEET = "经费支出";

export const register = snapshotOf(
  [
    ["2020年经费支出"],
    ["日期", "用途", "金额", "票据号", "是否报销"],
    ["2020.9.18", "慰问 乙小一", 200, formatCell("0012", "@"), true],
    [dateCell("2020-09-20"), "油费", formatCell("100", "@"), "110101195001011234", null],
    [dateCell("2020-10-08"), "奖学 金", formatCell(300, "#,##0.00"), null, false],
    ["11月3日", "=不是公式", formatCell(50, "#,##0.00")],
    [null, "合计", formulaCell("=SUM(C3:C5)", 500, "#,##0.00"), formulaCell("=C3*2", 400)],
  ],
  { name: SHEET, merges: ["A1:E1"] },
);
export const other = snapshotOf([["走访对象"], ["乙小一"], [formulaCell(`=${SHEET}!C3`, 200)]], {
  name: "走访",
});
export const book = workbookOf(register, other);

type Change = Partial<Pick<CellWrite, "value" | "formula" | "numberFormat" | "expect">>;

/** A writing to "C3" that expects what `sheet` holds there. */
export function change(address: string, change: Change, sheet: SheetSnapshot = register): CellWrite {
  const range = parseRange(address);
  if (range === null) throw new Error(`no cell: ${address}`);
  const { top: rowIndex, left: columnIndex } = range;
  const expect = {
    value: valueAt(sheet, rowIndex, columnIndex),
    formula: formulaAt(sheet, rowIndex, columnIndex),
  };
  return { rowIndex, columnIndex, expect, value: null, formula: null, numberFormat: null, ...change };
}

export function writeCells(cells: readonly CellWrite[], sheet = SHEET): WriteCellsEdit {
  return { kind: "writeCells", sheet, cells };
}

export interface CellCase {
  readonly what: string;
  readonly cells: readonly CellWrite[];
}

const texts = [
  "=1+1",
  "+86",
  "-甲",
  "@某人",
  "'引号",
  "0012",
  "110101195001011234",
  "9月18日",
  "TRUE",
  "1,200.00",
];

export const CELL_CASES: readonly CellCase[] = [
  { what: "a date typed as text", cells: [change("A3", { value: 44_092, numberFormat: "yyyy/m/d" })] },
  { what: "a name without its space", cells: [change("B3", { value: "慰问乙小一" })] },
  { what: "an amount typed as text", cells: [change("C4", { value: 100, numberFormat: "#,##0.00" })] },
  { what: "a number that stays in a cell of text format", cells: [change("C4", { value: 7 })] },
  { what: "a number under the format that is there", cells: [change("C5", { value: 310.5 })] },
  { what: "a total's range", cells: [change("C7", { formula: "=SUM(C3:C6)", value: 550 })] },
  {
    what: "a formula in place of a text of text format",
    cells: [change("D3", { formula: "=C3+1", value: 201, numberFormat: "0.00" })],
  },
  { what: "a formula that keeps the text format", cells: [change("D3", { formula: "=C3+1", value: 201 })] },
  { what: "a number in place of a formula", cells: [change("D7", { value: 12 })] },
  { what: "a text in place of a formula", cells: [change("D7", { value: "待核" })] },
  { what: "yes in place of nothing", cells: [change("E4", { value: true })] },
  { what: "no in a cell of text format", cells: [change("D3", { value: false, numberFormat: "General" })] },
  { what: "nothing in place of a text", cells: [change("B5", {})] },
  { what: "nothing in place of a number", cells: [change("C5", { value: "" })] },
  { what: "nothing in place of a formula", cells: [change("C7", {})] },
  { what: "a number in place of a text like a formula", cells: [change("B6", { value: 5 })] },
  {
    what: "a cell between others that was empty",
    cells: [change("D5", { value: "0034", numberFormat: "@" })],
  },
  {
    what: "a cell behind the row's end",
    cells: [change("E6", { value: true }), change("H6", { value: "注" })],
  },
  {
    what: "a new row below the last",
    cells: [change("A8", { value: 44_200, numberFormat: "yyyy/m/d" }), change("C8", { value: 80 })],
  },
  { what: "a row far below", cells: [change("B40", { value: "附注" })] },
  { what: "the first cell of merged ones", cells: [change("A1", { value: "2021年经费支出" })] },
  { what: "line breaks, spaces and signs of markup", cells: [change("B3", { value: ' <甲> & "乙"\n丙 ' })] },
  ...texts.map((value) => ({ what: `the text ${value}`, cells: [change("B4", { value })] })),
  ...texts.slice(0, 4).map((value) => ({
    what: `the text ${value} in a cell of text format`,
    cells: [change("D3", { value })],
  })),
  {
    what: "several at once",
    cells: [
      change("A3", { value: 44_092, numberFormat: "yyyy/m/d" }),
      change("C4", { value: 100, numberFormat: "General" }),
      change("A6", { value: 44_138, numberFormat: 'yyyy"年"m"月"d"日"' }),
      change("C7", { formula: "=SUM(C3:C6)", value: 650 }),
    ],
  },
  { what: "no cell at all", cells: [] },
];

/** The workbook with nothing in place of what formulas yield: one host calculates at once, a file when it is opened. */
export function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const tidy = tidySnapshot(snapshot);
  return {
    ...tidy,
    sheets: tidy.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, r) =>
        row.map((value, c) => (formulaAt(sheet, r, c) === null ? value : null)),
      ),
    })),
  };
}
