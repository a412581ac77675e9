// From what was understood to cells that can be shown: a table, a column, rows.

import type { Finding } from "../domain/checking/finding";
import type { TableFit, Unclear } from "../domain/fitting/fit";
import type { CellRange } from "../domain/sheets/address";
import type { Place } from "./sessionState";

interface Columns {
  readonly left: number;
  readonly right: number;
}

function columnsOf(table: TableFit): Columns {
  const indexes = table.columns.map((column) => column.columnIndex);
  return { left: Math.min(...indexes), right: Math.max(...indexes) };
}

// Math.min and Math.max take no more arguments than the stack holds, and a large register has more rows.
function firstOf(rows: readonly number[]): number {
  return rows.reduce((first, row) => Math.min(first, row), Infinity);
}

/** -Infinity where there is none. */
export function lastOf(rows: readonly number[]): number {
  return rows.reduce((last, row) => Math.max(last, row), -Infinity);
}

/** Header to last record, totals included. */
export function tableRange(table: TableFit): CellRange {
  const bottom = Math.max(table.headerRows.last, table.dataRows?.last ?? 0, lastOf(table.totalRows));
  return { top: table.headerRows.first, bottom, ...columnsOf(table) };
}

/** A column's heading and its data. */
export function columnRange(table: TableFit, columnIndex: number): CellRange {
  const { top, bottom } = tableRange(table);
  return { top, bottom, left: columnIndex, right: columnIndex };
}

/** The stretch of rows from the first to the last of those given, across the table. */
export function rowsRange(table: TableFit, rows: readonly number[]): CellRange {
  return { top: firstOf(rows), bottom: lastOf(rows), ...columnsOf(table) };
}

/** One row across the table. */
export function rowRange(table: TableFit, rowIndex: number): CellRange {
  return rowsRange(table, [rowIndex]);
}

/** What something unclear speaks of: a column, rows, or the table. */
export function unclearRange(table: TableFit, unclear: Unclear): CellRange {
  if ("columnIndex" in unclear) return columnRange(table, unclear.columnIndex);
  if ("rows" in unclear && unclear.rows.length > 0) return rowsRange(table, unclear.rows);
  return tableRange(table);
}

/** A finding's cells where they fill a rectangle, or else its own cell; null where it belongs to none. */
export function findingPlace({ sheet, cells }: Pick<Finding, "sheet" | "cells">): Place | null {
  const [own] = cells;
  if (sheet === null || own === undefined) return null;
  const rows = cells.map(({ rowIndex }) => rowIndex);
  const columns = cells.map(({ columnIndex }) => columnIndex);
  const range = {
    top: firstOf(rows),
    left: firstOf(columns),
    bottom: lastOf(rows),
    right: lastOf(columns),
  };
  const different = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) === different.size)
    return { sheet, range };
  const { rowIndex, columnIndex } = own;
  return { sheet, range: { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex } };
}

/** Where a sheet is shown from when no cell of it is meant. */
export function sheetStart(sheet: string): Place {
  return { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}
