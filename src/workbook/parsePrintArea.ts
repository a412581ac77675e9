// A print area as files and Excel write it: 支出!$A$1:$F$20, several behind each other with commas.

import { parseRange, type CellRange } from "../domain/sheets/address";

const PIECE = /(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)(?:,|$)/guy;

/** null where it is not ranges alone: a formula, whole columns, a broken reference. */
export function parsePrintArea(refersTo: string): CellRange[] | null {
  const ranges: CellRange[] = [];
  let end = 0;
  for (const match of refersTo.matchAll(PIECE)) {
    const range = parseRange(match[1] ?? "");
    if (range === null) return null;
    ranges.push(range);
    end = match.index + match[0].length;
  }
  return end === refersTo.length && ranges.length > 0 ? ranges : null;
}
