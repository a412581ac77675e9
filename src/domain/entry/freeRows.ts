// The rows below a register's records that wait to be filled: numbered or with formulas, or blank within the table's frame.

import { formulaAt, valueAt } from "../sheets/snapshot";
import { isFilled } from "../fitting/locating/readRowFacts";
import { nextSerial, serialColumnOf } from "./serial";
import { type EntryTarget, totalRowsOf } from "./target";

export interface FreeRows {
  /** Consecutive, from the first. */
  readonly rows: readonly number[];
  /** The first row below them that is taken; null where nothing stands below. */
  readonly end: number | null;
}

type RowState = "prepared" | "blank" | "taken";

function isHidden({ sheet }: EntryTarget, rowIndex: number): boolean {
  return sheet.hiddenRows.some(({ first, last }) => first <= rowIndex && rowIndex <= last);
}

/** Whether what stands in a cell is there before anything has been entered: the next number, or a formula. */
function isPrepared(
  { sheet }: EntryTarget,
  serial: number | null,
  rowIndex: number,
  columnIndex: number,
): boolean {
  const value = valueAt(sheet, rowIndex, columnIndex);
  const isSerial = columnIndex === serial;
  if (formulaAt(sheet, rowIndex, columnIndex) === null) return isSerial && nextSerial(value, 0) !== null;
  return isSerial || value === null || value === "" || typeof value === "number";
}

/** A total, of another half too, or what is signed below. */
function isFoot(target: EntryTarget, rowIndex: number): boolean {
  const { footerRows } = target.table;
  const isBelow = footerRows !== null && footerRows.first <= rowIndex && rowIndex <= footerRows.last;
  return isBelow || totalRowsOf(target).includes(rowIndex);
}

/** prepared: a number or formulas stand there and nothing else. */
function stateOf(target: EntryTarget, serial: number | null, rowIndex: number): RowState {
  const { sheet, table } = target;
  if (isFoot(target, rowIndex) || isHidden(target, rowIndex)) return "taken";
  const filled = table.columns.filter(
    ({ columnIndex }) =>
      formulaAt(sheet, rowIndex, columnIndex) !== null || isFilled(valueAt(sheet, rowIndex, columnIndex)),
  );
  if (filled.length === 0) return "blank";
  const isReady = filled.every(({ columnIndex }) => isPrepared(target, serial, rowIndex, columnIndex));
  return isReady ? "prepared" : "taken";
}

/** Whether the row is in the title of a table that stands below in the same columns; it may begin further left. */
function isTitleBelow({ table, neighbours }: EntryTarget, rowIndex: number): boolean {
  const own = new Set(table.columns.map(({ columnIndex }) => columnIndex));
  return neighbours.some(
    ({ titleRows, columns }) =>
      titleRows !== null &&
      titleRows.first > table.headerRows.last &&
      titleRows.first <= rowIndex &&
      rowIndex <= titleRows.last &&
      columns.some(({ columnIndex }) => own.has(columnIndex)),
  );
}

/** Whether cells of the row belong to something else of the sheet: a title merged over the columns begins further left. */
function isOthers(target: EntryTarget, rowIndex: number): boolean {
  const { sheet, table } = target;
  const [left = 0, right = 0] = [table.columns[0]?.columnIndex, table.columns.at(-1)?.columnIndex];
  if (isTitleBelow(target, rowIndex)) return true;
  return (
    sheet.merges?.some(
      (merge) =>
        merge.top <= rowIndex &&
        rowIndex <= merge.bottom &&
        merge.left < left &&
        merge.right >= left &&
        merge.left <= right,
    ) ?? false
  );
}

/** The free rows from a row on. */
export function freeRowsFrom(target: EntryTarget, from: number): FreeRows {
  const { sheet } = target;
  const serial = serialColumnOf(target);
  const states: RowState[] = [];
  let rowIndex = from;
  for (; rowIndex < sheet.rows.length; rowIndex += 1) {
    const state = isOthers(target, rowIndex) ? "taken" : stateOf(target, serial, rowIndex);
    if (state === "taken") break;
    states.push(state);
  }
  const rows = states.map((_, at) => from + at);
  if (rowIndex >= sheet.rows.length) return { rows, end: null };
  if (totalRowsOf(target).includes(rowIndex)) return { rows, end: rowIndex };
  // A blank row above a signature line or the next table keeps it apart.
  const isApart = states.at(-1) === "blank";
  return { rows: isApart ? rows.slice(0, -1) : rows, end: rowIndex };
}

/** The first row in which a record may stand: below the last one, or below the header where there is none. */
export function firstRowBelow(target: EntryTarget): number {
  const { table } = target;
  if (table.dataRows !== null) return table.dataRows.last + 1;
  const serial = serialColumnOf(target);
  let rowIndex = table.headerRows.last + 1;
  // Column codes (甲 乙 1 2) and an example stand between the header and the first record.
  const first = Math.min(
    ...totalRowsOf(target),
    table.footerRows?.first ?? Infinity,
    target.sheet.rows.length,
  );
  while (rowIndex < first && stateOf(target, serial, rowIndex) === "taken") rowIndex += 1;
  return rowIndex;
}
