// The cells of the registers that a summary was made from, in rectangles that a formula can look at: with room for rows that
// are yet to come, and without columns of which no two programs would say the same.

import type { TableFit, WorkbookFit } from "../../fitting/fit";
import type { CellRange, Span } from "../../sheets/address";
import { asPart, type Stepwise } from "../../stepwise";
import {
  type CellValue,
  formulaAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../sheets/snapshot";

export interface SourceBlock {
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
}

/** So many rows below a register's last one are looked at. */
const ROOM = 100;
/** Programs add up larger numbers, identity and phone numbers, to different last digits. */
const LARGEST = 1e8;
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/iu;
/** Programs disagree about how many letters these are. */
const BEYOND_BASIC_PLANE = /[\uD800-\uDFFF]/u;

function isTellable(value: CellValue): boolean {
  if (typeof value === "number") return Math.abs(value) < LARGEST;
  return typeof value !== "string" || !(value.startsWith("#") || BEYOND_BASIC_PLANE.test(value));
}

/**
 * The last row down to which every program that opens the workbook sees in the column what stands there now; null where it
 * may not. What a record's formula yields follows from other cells; the total below is left out, as the value kept beside
 * its formula may be an old one.
 */
function lastSteadyRow(sheet: SheetSnapshot, column: number, rows: Span, table: TableFit): number | null {
  const lastRecord = table.dataRows?.last ?? rows.first;
  for (let row = rows.first; row <= Math.min(rows.last, sheet.rows.length - 1); row += 1) {
    const value = valueAt(sheet, row, column);
    const formula = formulaAt(sheet, row, column);
    if (formula !== null && row > lastRecord) return row - 1;
    if (!isTellable(value)) return null;
    const isTotal = table.totalRows.includes(row) && value !== null;
    if (formula !== null && (!isTotal || VOLATILE.test(formula))) return null;
  }
  return rows.last;
}

function rowsOf(table: TableFit, others: readonly TableFit[]): Span {
  const { headerRows, dataRows, totalRows } = table;
  const end = Math.max(headerRows.last, dataRows?.last ?? 0, ...totalRows);
  const next = others
    .map((other) => (other.titleRows ?? other.headerRows).first)
    .filter((first) => first > headerRows.last);
  return { first: headerRows.last, last: Math.min(end + ROOM, ...next.map((first) => first - 1)) };
}

/** Neighbouring columns that end at the same row. */
function joinColumns(columns: readonly { readonly column: number; readonly bottom: number }[], top: number) {
  const ranges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { column, bottom } of columns) {
    const run = ranges.at(-1);
    if (run?.right === column - 1 && run.bottom === bottom) run.right = column;
    else ranges.push({ top, bottom, left: column, right: column });
  }
  return ranges;
}

function* blocksOf(
  sheet: SheetSnapshot,
  table: TableFit,
  others: readonly TableFit[],
): Stepwise<readonly SourceBlock[]> {
  const fields = table.columns.filter(({ field }) => field !== null).map(({ columnIndex }) => columnIndex);
  if (table.kind === null || fields.length === 0) return [];
  const rows = rowsOf(table, others);
  const [first, last] = [Math.min(...fields), Math.max(...fields)];
  const columns: { column: number; bottom: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    const bottom = lastSteadyRow(sheet, column, rows, table);
    if (bottom !== null) columns.push({ column, bottom });
    yield (column - first) / (last - first + 1);
  }
  return joinColumns(columns, rows.first).map((range) => ({ sheet, range }));
}

/** In the order of the sheets. */
export function* sourceBlocks(
  fit: WorkbookFit,
  snapshot: WorkbookSnapshot,
): Stepwise<readonly SourceBlock[]> {
  const blocks: SourceBlock[] = [];
  for (const [at, { sheet: name, tables, isOwn }] of fit.sheets.entries()) {
    const sheet = isOwn ? undefined : snapshot.sheets.find((one) => one.name === name);
    if (sheet === undefined) continue;
    const [from, to] = [at / fit.sheets.length, (at + 1) / fit.sheets.length];
    for (const table of tables) {
      const others = tables.filter((other) => other !== table);
      // One table after another within the sheet's share: what is done never falls.
      blocks.push(...(yield* asPart(blocksOf(sheet, table, others), from, tables.length > 1 ? from : to)));
    }
  }
  return blocks;
}
