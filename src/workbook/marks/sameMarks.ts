// Whether two lists of marks mark the same cells alike, however they are cut into ranges.

import type { CellRange } from "../../domain/sheets/address";
import type { MarkedArea } from "../port";

/** Cells of all ranges together, each as often as it is marked. */
export function countMarked(areas: readonly MarkedArea[]): number {
  const cellsOf = ({ top, left, bottom, right }: CellRange): number =>
    (bottom - top + 1) * (right - left + 1);
  return areas.reduce((sum, { ranges }) => ranges.reduce((cells, range) => cells + cellsOf(range), sum), 0);
}

function keysOf(areas: readonly MarkedArea[]): Set<string> {
  const keys = new Set<string>();
  const named = areas.flatMap(({ sheet, severity, ranges }) =>
    ranges.map((range) => ({ name: `${severity} ${sheet.toLowerCase()}`, range })),
  );
  for (const { name, range } of named) {
    for (let r = range.top; r <= range.bottom; r += 1) {
      for (let c = range.left; c <= range.right; c += 1) keys.add(`${r} ${c} ${name}`);
    }
  }
  return keys;
}

export function isSameMarks(a: readonly MarkedArea[], b: readonly MarkedArea[]): boolean {
  // Somebody may have copied a mark onto a whole column; only equal numbers are worth looking at cell by cell.
  if (countMarked(a) !== countMarked(b)) return false;
  const [one, other] = [keysOf(a), keysOf(b)];
  return one.size === other.size && [...one].every((key) => other.has(key));
}
