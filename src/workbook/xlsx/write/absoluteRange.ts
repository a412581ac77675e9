// A range as names and charts refer to it.

import type { CellRange } from "../../../domain/sheets/address";
import { columnName, quoteSheetName } from "../../../domain/sheets/address";

/** 年度汇总!$A$1:$H$40, or 年度汇总!$A$1 for a single cell. */
export function absoluteRange(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(range.top, range.left);
  const last = corner(range.bottom, range.right);
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
