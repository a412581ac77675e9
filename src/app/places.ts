// From what was understood to cells that can be shown: a table, a column, rows.

import type { TableFit } from "../domain/fitting/fit";
import type { CellRange } from "../domain/sheets/address";

interface Columns {
  readonly left: number;
  readonly right: number;
}

function columnsOf(table: TableFit): Columns {
  const indexes = table.columns.map((column) => column.columnIndex);
  return { left: Math.min(...indexes), right: Math.max(...indexes) };
}

/** Header to last record, totals included. */
export function tableRange(table: TableFit): CellRange {
  const bottom = Math.max(table.headerRows.last, table.dataRows?.last ?? 0, ...table.totalRows);
  return { top: table.headerRows.first, bottom, ...columnsOf(table) };
}

/** A column's heading and its data. */
export function columnRange(table: TableFit, columnIndex: number): CellRange {
  const { top, bottom } = tableRange(table);
  return { top, bottom, left: columnIndex, right: columnIndex };
}

/** The stretch of rows from the first to the last of those given, across the table. */
export function rowsRange(table: TableFit, rows: readonly number[]): CellRange {
  return { top: Math.min(...rows), bottom: Math.max(...rows), ...columnsOf(table) };
}

/** One row across the table. */
export function rowRange(table: TableFit, rowIndex: number): CellRange {
  return rowsRange(table, [rowIndex]);
}
