// What Excel does to formulas when whole rows of a sheet come or go: references to rows below follow, those that reach
// across stretch or shrink, and those whose rows are gone come to nothing.

import { tokenize } from "./tokenize";

/** Rows from `at` on: `count` come, or as many as it is below zero go; 0-based. */
export interface RowsMoved {
  readonly at: number;
  readonly count: number;
}

const LAST = 1_048_575;

/** Both ends of a block of rows afterwards; null where it is gone. */
export function moveRows(
  { at, count }: RowsMoved,
  top: number,
  bottom: number,
): readonly [number, number] | null {
  if (top === 0 && bottom === LAST) return [top, bottom];
  if (count >= 0) {
    const after = (row: number): number => (row >= at ? Math.min(LAST, row + count) : row);
    return [after(top), after(bottom)];
  }
  const end = at - count;
  const first = top < at ? top : top < end ? at : top + count;
  const last = bottom < at ? bottom : bottom < end ? at - 1 : bottom + count;
  return first > last ? null : [first, last];
}

const ROWS = /(\$?)(\d+)/gu;

/** "B5:$C9", "3:5"; columns alone have no rows. */
function moveText(moved: RowsMoved, text: string): string | null {
  const numbers = Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits) - 1);
  const [first, last = first] = numbers;
  if (first === undefined || last === undefined) return text;
  const span = moveRows(moved, Math.min(first, last), Math.max(first, last));
  if (span === null) return null;
  const ends = first <= last ? span : [span[1], span[0]];
  let next = 0;
  return text.replaceAll(ROWS, (_whole, lock: string) => `${lock}${ends[next++]! + 1}`);
}

/** Without a lock a name's row says how far away it is. */
function isRelative(text: string): boolean {
  return /(^|[^$\d])\d/u.test(text);
}

/** `home`: the sheet the formula stands in; null for a name's, whose relative references stay. */
export function moveRowsIn(formula: string, home: string | null, sheet: string, moved: RowsMoved): string {
  let result = "";
  let done = 0;
  for (const token of tokenize(formula)) {
    const meant = token.sheet ?? home;
    if (token.kind !== "reference" || meant?.toLowerCase() !== sheet.toLowerCase()) continue;
    if (home === null && isRelative(token.text)) continue;
    const text = moveText(moved, token.text) ?? "#REF!";
    const start = token.end - token.text.length;
    result += formula.slice(done, start) + text;
    done = token.end;
  }
  return result + formula.slice(done);
}
