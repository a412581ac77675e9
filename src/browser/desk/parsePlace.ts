// A place typed into the name box: B5, a1:c9, 经费支出!E5, a whole column or row.

import type { CellRange } from "../../domain/sheets/address";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../domain/sheets/address";

export interface TypedPlace {
  /** Null: the sheet in front. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const SHEET_AND_CELLS = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/u;

function isOnSheet(range: CellRange): boolean {
  return range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
}

/** Full-width letters, digits and marks, as a Chinese keyboard types them, are taken for the plain ones. */
export function parsePlace(typed: string): TypedPlace | null {
  const text = typed.normalize("NFKC").trim();
  const match = SHEET_AND_CELLS.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  const cells = match?.[3] ?? text;
  const range = parseArea(cells);
  return range !== null && isOnSheet(range) ? { sheet, range } : null;
}
