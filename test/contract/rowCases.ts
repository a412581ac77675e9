// What the contract of adding rows adds, and where: a register with a total, another sheet and names that speak of it.

import { inverseOfAddition } from "../../src/domain/sheets/rowRemoval";
import type { CellGuard } from "../../src/domain/sheets/rowAddition";
import { contentAt, type CellWrite } from "../../src/domain/sheets/cellWrites";
import { parseRange } from "../../src/domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { AddRowsEdit, RemoveRowsEdit } from "../../src/workbook/port";
import { dateCell, formatCell, formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

export const SHEET = "经费支出";

export const register = snapshotOf(
  [
    ["2020年经费支出"],
    ["日期", "用途", "金额", "票据号", "备注", "说明"],
    [dateCell("2020-09-18"), "慰问乙小一", formatCell(200, "#,##0.00"), formatCell("0012", "@")],
    [dateCell("2020-09-20"), "油费", formatCell(100, "#,##0.00"), formatCell("0013", "@")],
    [dateCell("2020-10-08"), "奖学金", formatCell(300, "#,##0.00"), formatCell("0014", "@")],
    [null, "合计", formulaCell("=SUM(C3:C5)", 600, "#,##0.00"), formulaCell("=C6*2", 1200), "见 C5"],
    [],
    ["制表：丙某", null, formulaCell("=C$6+$C6", 1200)],
  ],
  { name: SHEET, merges: ["A1:F1", "E3:F3", "E4:F4", "E5:F5", "A8:B8"], hiddenRows: [4] },
);
export const awards = snapshotOf(
  [
    ["姓名", "金额"],
    ["乙小一", 100],
    ["乙小二", 200],
    ["合计", formulaCell("=SUM(B2:B3)", 300)],
    ["支出", formulaCell(`=${SHEET}!C6`, 600)],
    ["全部", formulaCell(`=SUM(${SHEET}!C:C)-SUM(${SHEET}!3:5)`, 0)],
  ],
  { name: "奖学 奖优", filter: "A1:B3" },
);
export const book: WorkbookSnapshot = {
  ...workbookOf(register, awards),
  names: [
    { name: "总支出", refersTo: `=${SHEET}!$C$6`, sheet: null },
    { name: "支出表", refersTo: `=${SHEET}!$A$2:$F$6`, sheet: null },
    { name: "奖励", refersTo: "='奖学 奖优'!$A$2:$B$3", sheet: null },
  ],
};

export type Cell = Partial<Pick<CellWrite, "value" | "formula" | "numberFormat" | "expect">>;

function place(address: string): { readonly rowIndex: number; readonly columnIndex: number } {
  const range = parseRange(address);
  if (range === null) throw new Error(`no cell: ${address}`);
  return { rowIndex: range.top, columnIndex: range.left };
}

/** Cells by their address afterwards; one of a new row expects nothing, `from` names where another stands before. */
export function cells(
  written: Readonly<Record<string, Cell & { readonly from?: string }>>,
  sheet: SheetSnapshot,
): CellWrite[] {
  return Object.entries(written).map(([address, { from, ...cell }]) => {
    const former = from === undefined ? null : place(from);
    const expect =
      former === null
        ? { value: null, formula: null }
        : contentAt(sheet, former.rowIndex, former.columnIndex);
    return { ...place(address), expect, value: null, formula: null, numberFormat: null, ...cell };
  });
}

export function guards(sheet: SheetSnapshot, ...addresses: readonly string[]): CellGuard[] {
  return addresses
    .map(place)
    .map((at) => ({ ...at, content: contentAt(sheet, at.rowIndex, at.columnIndex) }));
}

export function addRows(edit: Partial<AddRowsEdit> & Pick<AddRowsEdit, "cells">): AddRowsEdit {
  return {
    kind: "addRows",
    sheet: SHEET,
    insertion: null,
    guards: [],
    stretchedTables: [],
    stretchesPrintArea: false,
    ...edit,
  };
}

export function takeBack(edit: AddRowsEdit, before: WorkbookSnapshot): RemoveRowsEdit {
  return { kind: "removeRows", ...inverseOfAddition(edit, before) };
}

/** An expense above the total. */
export const expense = addRows({
  insertion: { before: 5, count: 1, like: 4 },
  guards: guards(register, "B2", "B5", "B6"),
  cells: cells(
    {
      A6: { value: 44_120 },
      B6: { value: "=慰问" },
      C6: { value: 50 },
      D6: { value: "0015" },
      C7: { formula: "=SUM(C3:C6)", value: 650, from: "C6" },
    },
    register,
  ),
});

/** An award in the other sheet. */
export const award = addRows({
  sheet: awards.name,
  insertion: { before: 3, count: 2, like: 2 },
  guards: guards(awards, "A1", "A3", "A4"),
  cells: cells(
    {
      A4: { value: "乙小三" },
      B4: { value: 50 },
      A5: { value: "乙小四" },
      B5: { value: 60 },
      B6: { formula: "=SUM(B2:B5)", value: 410, from: "B4" },
    },
    awards,
  ),
});

export interface RowCase {
  readonly what: string;
  readonly edits: readonly AddRowsEdit[];
  readonly workbook?: WorkbookSnapshot;
}

const withTable: WorkbookSnapshot = workbookOf(
  snapshotOf([["列1", "列2"], ["乙小一", 100], ["乙小二", 200], [], [formulaCell("=SUM(B2:B3)", 300)]], {
    name: SHEET,
    tables: [
      { name: "表1", range: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeaders: true, hasTotals: false },
    ],
  }),
);

export const ROW_CASES: readonly RowCase[] = [
  { what: "a row above the total", edits: [expense] },
  { what: "rows of two sheets at once", edits: [award, expense] },
  {
    what: "several rows in the midst, like the row below",
    edits: [
      addRows({
        insertion: { before: 2, count: 3, like: 2 },
        cells: cells({ B3: { value: "甲" }, B5: { value: "乙" } }, register),
      }),
    ],
  },
  {
    what: "a row between hidden ones, like a hidden one",
    edits: [
      addRows({
        insertion: { before: 4, count: 1, like: 3 },
        cells: cells({ B5: { value: "丁" } }, register),
      }),
    ],
  },
  {
    what: "a row at the very end",
    edits: [
      addRows({
        insertion: { before: 8, count: 1, like: 7 },
        cells: cells({ A9: { value: "附" } }, register),
      }),
    ],
  },
  {
    what: "a row at the top",
    edits: [
      addRows({ insertion: { before: 0, count: 1, like: 0 }, cells: cells({ A1: { value: 5 } }, register) }),
    ],
  },
  {
    what: "cells in rows that are there",
    edits: [
      addRows({
        cells: cells({ A7: { value: 44_120, numberFormat: "yyyy/m/d" }, C7: { value: 5 } }, register),
      }),
    ],
  },
  { what: "an empty row", edits: [addRows({ insertion: { before: 5, count: 1, like: 4 }, cells: [] })] },
  {
    what: "two rows one after the other in the same sheet",
    edits: [
      expense,
      addRows({
        insertion: { before: 6, count: 1, like: 5 },
        guards: [{ rowIndex: 6, columnIndex: 2, content: { value: 650, formula: "=SUM(C3:C6)" } }],
        cells: [
          ...cells({ C7: { value: 7 } }, register),
          ...cells(
            { C8: { formula: "=SUM(C3:C7)", value: 657, expect: { value: 650, formula: "=SUM(C3:C6)" } } },
            register,
          ),
        ],
      }),
    ],
  },
  {
    what: "a row in a sheet that is filtered",
    edits: [
      addRows({
        sheet: awards.name,
        insertion: { before: 2, count: 1, like: 1 },
        cells: cells({ A3: { value: "乙小五" }, B3: { value: 9 } }, awards),
      }),
    ],
    workbook: {
      ...book,
      sheets: [register, { ...awards, position: 1, hiddenRows: [{ first: 2, last: 2 }] }],
    },
  },
  {
    what: "a row inside a list object",
    edits: [
      addRows({ insertion: { before: 2, count: 1, like: 1 }, cells: cells({ B3: { value: 5 } }, register) }),
    ],
    workbook: withTable,
  },
];

/** Needs an Excel that can stretch list objects. */
export const TABLE_CASE: RowCase = {
  what: "a row at the end of a list object, which is stretched to it",
  edits: [
    addRows({
      insertion: { before: 3, count: 1, like: 2 },
      cells: cells({ A4: { value: "乙小三" }, B4: { value: 5 } }, register),
      stretchedTables: [{ name: "表1", bottom: 3 }],
    }),
  ],
  workbook: withTable,
};
