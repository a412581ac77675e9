// The same workbook with its tables elsewhere: rows above them, a column before them.

import { columnIndexOf, columnName } from "../../src/domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";

const ROWS = 2;
const REFERENCE = /([A-Z]{1,2})(\d+)/gu;

function shiftFormula(formula: string): string {
  return formula.replace(
    REFERENCE,
    (_, column: string, row: string) => `${columnName(columnIndexOf(column) + 1)}${Number(row) + ROWS}`,
  );
}

function shifted<T>(rows: readonly T[], empty: T, row: (one: T) => T): readonly T[] {
  return [...Array.from({ length: ROWS }, () => empty), ...rows.map(row)];
}

/** Formulas that refer to other sheets are not followed. */
export function shiftSheet(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: shifted(sheet.rows, [], (row) => [null, ...row]),
    formulas: shifted(
      sheet.formulas,
      null,
      (row) => row && [null, ...row.map((one) => one && shiftFormula(one))],
    ),
    numberFormats: shifted(sheet.numberFormats, [], (row) => ["General", ...row]),
    merges:
      sheet.merges?.map(({ top, bottom, left, right }) => ({
        top: top + ROWS,
        bottom: bottom + ROWS,
        left: left + 1,
        right: right + 1,
      })) ?? null,
    hiddenRows: sheet.hiddenRows.map(({ first, last }) => ({ first: first + ROWS, last: last + ROWS })),
    hiddenColumns: sheet.hiddenColumns.map(({ first, last }) => ({ first: first + 1, last: last + 1 })),
  };
}

export function shiftSheets(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map(shiftSheet) };
}
