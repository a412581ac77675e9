// Where our part of a sheet that this program wrote ends and the clerk's own begins. Our part ends with the line that says
// who made the sheet; a marked line below it tells the clerk where to write. Sheets of earlier versions have no such line: there
// all that stands below our last line is the clerk's.

import { cleanText } from "../values/text";
import { CLERKS_PART_MARK, OWN_SHEET_MARK } from "./ownSheet";
import { type SheetSnapshot, valueAt } from "./snapshot";

/** Our last line stands within so many of the sheet's last rows, or of those above the marked line. */
const ROWS_LOOKED_AT = 40;

export interface ClerksPart {
  /** Our own last row: it says who made the sheet. */
  readonly foot: number;
  /** The marked line; null in a sheet without one. */
  readonly line: number | null;
  /** The rows below our last one, without the marked line; those at the end that hold nothing are among them. */
  readonly rows: readonly number[];
}

type Rows = Pick<SheetSnapshot, "rows">;

function beginsWith(value: unknown, mark: string): boolean {
  return typeof value === "string" && value.includes(mark) && cleanText(value).startsWith(mark);
}

function footAbove({ rows }: Rows, end: number): number | null {
  for (let row = end - 1; row >= Math.max(0, end - ROWS_LOOKED_AT); row -= 1)
    if (rows[row]?.some((value) => beginsWith(value, OWN_SHEET_MARK))) return row;
  return null;
}

function rowsBetween(first: number, end: number, without: number | null): number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return rows.filter((row) => row !== without);
}

/**
 * null in a sheet that this program did not write.
 * @param end how many rows the sheet has; absent: those that hold something
 */
export function findClerksPart(sheet: Rows, end = sheet.rows.length): ClerksPart | null {
  for (let line = 1; line < sheet.rows.length; line += 1) {
    if (!beginsWith(sheet.rows[line]?.[0], CLERKS_PART_MARK)) continue;
    const foot = footAbove(sheet, line);
    if (foot !== null) return { foot, line, rows: rowsBetween(foot + 1, end, line) };
  }
  const foot = footAbove(sheet, sheet.rows.length);
  return foot === null ? null : { foot, line: null, rows: rowsBetween(foot + 1, end, null) };
}

/** The sheet's rows down to our last one. */
export function withoutClerksPart(sheet: SheetSnapshot): SheetSnapshot {
  const part = findClerksPart(sheet);
  return part === null ? sheet : { ...sheet, rows: sheet.rows.slice(0, part.foot + 1) };
}

/** The first of these rows that holds something, and the last; null where none does. */
export function filledSpan(
  sheet: SheetSnapshot,
  rows: readonly number[],
): { readonly first: number; readonly last: number } | null {
  const filled = rows.filter((row) => {
    const width = Math.max(sheet.rows[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).some(
      (column) => valueAt(sheet, row, column) !== null || (sheet.formulas[row]?.[column] ?? null) !== null,
    );
  });
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
