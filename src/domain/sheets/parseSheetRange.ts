// A range with its sheet as formulas and hyperlinks write it.

import { type CellRange, parseRange } from "./address";

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

const QUOTED = /^'((?:[^']|'')*)'!(.+)$/u;
const BARE = /^([^!]+)!(.+)$/u;

/** `ownSheet`: where an address without a sheet lies. null for anything that is no address of a range. */
export function parseSheetRange(text: string, ownSheet: string): SheetRange | null {
  const quoted = QUOTED.exec(text);
  const match = quoted ?? BARE.exec(text);
  const sheet = quoted ? (quoted[1] ?? "").replaceAll("''", "'") : (match?.[1] ?? ownSheet);
  const range = parseRange(match?.[2] ?? text);
  return range === null ? null : { sheet, range };
}
