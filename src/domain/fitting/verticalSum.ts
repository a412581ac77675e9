// Whether a formula sums up cells above it in its own column, as a total does. A running balance (=H4+B5-E5) does not.

import { columnIndexOf } from "../sheets/address";

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;
const SUMMING = /^=(?:ROUND\()?(?:SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMPRODUCT)\(/iu;
const ADDING = /^=(?:\$?[A-Z]{1,3}\$?\d+\+)+\$?[A-Z]{1,3}\$?\d+$/iu;
const LEAST_ADDED = 2;

/** `formula` with its "=", null for a constant; the cell's own place is 0-based. */
export function isVerticalSum(formula: string | null, rowIndex: number, columnIndex: number): boolean {
  if (formula === null) return false;
  const bare = formula.replaceAll(" ", "").toUpperCase();
  const isSum = SUMMING.test(bare);
  if (!isSum && !ADDING.test(bare)) return false;
  let cells = 0;
  for (const [, column = "", row = "", lastColumn, lastRow] of bare.matchAll(REFERENCE)) {
    const isOwnColumn =
      columnIndexOf(column) === columnIndex && columnIndexOf(lastColumn ?? column) === columnIndex;
    const last = Number(lastRow ?? row);
    if (isOwnColumn && last <= rowIndex) cells += last - Number(row) + 1;
  }
  return cells >= (isSum ? 1 : LEAST_ADDED);
}
