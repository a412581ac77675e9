// A place typed into the name box: B5, a1:c9, 经费支出!E5, a whole column or row.

import type { CellRange } from "../../domain/sheets/address";
import { columnIndexOf, MAX_COLUMNS, MAX_ROWS, parseRange } from "../../domain/sheets/address";

export interface TypedPlace {
  /** Null: the sheet in front. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const SHEET_AND_CELLS = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/u;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu;
const ROWS = /^(\d{1,7}):(\d{1,7})$/u;

function parseSpan(text: string): CellRange | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [left, right] = [columnIndexOf(columns[1] ?? ""), columnIndexOf(columns[2] ?? "")];
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(left, right), right: Math.max(left, right) };
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 0, right: MAX_COLUMNS - 1 };
}

function isOnSheet(range: CellRange): boolean {
  return range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
}

/** Full-width letters, digits and marks, as a Chinese keyboard types them, are taken for the plain ones. */
export function parsePlace(typed: string): TypedPlace | null {
  const text = typed.normalize("NFKC").trim();
  const match = SHEET_AND_CELLS.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  const cells = match?.[3] ?? text;
  const range = parseRange(cells) ?? parseSpan(cells);
  return range !== null && isOnSheet(range) ? { sheet, range } : null;
}
