// Cells of equal look as few rectangles: Excel takes one action a rectangle, whatever its size.

import type { CellRange } from "../../../domain/sheets/address";

export interface KeyedRectangle {
  readonly key: string;
  readonly range: CellRange;
}

interface Run {
  readonly key: string;
  readonly left: number;
  readonly right: number;
}

function runsOf(keys: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  keys.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === null) return;
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ key, left: column, right: column });
  });
  return runs;
}

/** Covers every cell that has a key, each once: runs of a row, joined with equal runs of the rows below. */
export function groupRectangles(keys: readonly (readonly (string | null)[])[]): KeyedRectangle[] {
  const done: KeyedRectangle[] = [];
  let open = new Map<string, KeyedRectangle>();
  keys.forEach((row, rowIndex) => {
    const next = new Map<string, KeyedRectangle>();
    for (const { key, left, right } of runsOf(row)) {
      const place = `${left}:${right}:${key}`;
      const top = open.get(place)?.range.top ?? rowIndex;
      open.delete(place);
      next.set(place, { key, range: { top, left, bottom: rowIndex, right } });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}
