// Whether a formula sums up cells above it in its own column, as a total does. A running balance (=H4+B5-E5) does not.

import { columnIndexOf } from "../../sheets/address";

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;
const SUMMING = /^=(?:ROUND\()?(?:SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMPRODUCT)\(/iu;
const ADDING = /^=(?:\$?[A-Z]{1,3}\$?\d+\+)+\$?[A-Z]{1,3}\$?\d+$/iu;
/** SUBTOTAL(109,表1[金额]), as a list object's totals row has it; [@金额] is the row's own cell. */
const OF_LIST_OBJECT = /\[[^\]@]+\]\)$/u;
const LEAST_ADDED = 2;

/** How many cells above its own row the formula names in its own column. */
function cellsAbove(formula: string, rowIndex: number, columnIndex: number): number {
  let cells = 0;
  for (const [, column = "", row = "", lastColumn = column, lastRow = row] of formula.matchAll(REFERENCE)) {
    const isOwn = columnIndexOf(column) === columnIndex && columnIndexOf(lastColumn) === columnIndex;
    if (isOwn && Number(lastRow) <= rowIndex) cells += Number(lastRow) - Number(row) + 1;
  }
  return cells;
}

/** `formula` with its "=", null for a constant; the cell's own place is 0-based. */
export function isVerticalSum(formula: string | null, rowIndex: number, columnIndex: number): boolean {
  if (formula === null) return false;
  const bare = formula.replaceAll(" ", "").toUpperCase();
  if (SUMMING.test(bare)) return OF_LIST_OBJECT.test(bare) || cellsAbove(bare, rowIndex, columnIndex) > 0;
  return ADDING.test(bare) && cellsAbove(bare, rowIndex, columnIndex) >= LEAST_ADDED;
}
