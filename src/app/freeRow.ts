// Where the next record goes when the clerk types it into the sheet: the row below the last record, if it is free.

import type { TableFit } from "../domain/fitting/fit";
import { lastOf } from "./places";
import { formulaAt, type SheetSnapshot, valueAt } from "../domain/sheets/snapshot";

export interface FreeRow {
  readonly rowIndex: number;
  /** false: a total, a footer or another table stands there, so a row must be inserted above it first. */
  readonly isFree: boolean;
}

function isFooter(table: TableFit, rowIndex: number): boolean {
  const { footerRows } = table;
  return footerRows !== null && rowIndex >= footerRows.first && rowIndex <= footerRows.last;
}

/** A serial number or a formula filled in beforehand does not make a row taken. */
function isTaken(sheet: SheetSnapshot, table: TableFit, rowIndex: number): boolean {
  return table.columns.some(
    ({ field, columnIndex }) =>
      field !== null &&
      valueAt(sheet, rowIndex, columnIndex) !== null &&
      formulaAt(sheet, rowIndex, columnIndex) === null,
  );
}

export function findFreeRow(sheet: SheetSnapshot, table: TableFit): FreeRow {
  const last = Math.max(
    table.headerRows.last,
    table.dataRows?.last ?? 0,
    lastOf(table.incomplete.map((record) => record.rowIndex)),
  );
  const rowIndex = last + 1;
  const isEnd = table.totalRows.includes(rowIndex) || isFooter(table, rowIndex);
  return { rowIndex, isFree: !isEnd && !isTaken(sheet, table, rowIndex) };
}
