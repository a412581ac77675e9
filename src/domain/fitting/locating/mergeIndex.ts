// Merged areas by the rows and columns that fitting asks about. An unknown (null) list means that merges have to be
// inferred from the values.

import type { CellRange } from "../../sheets/address";

export interface MergeIndex {
  readonly isKnown: boolean;
  /** By their top row. */
  readonly byTop: ReadonlyMap<number, readonly CellRange[]>;
  /** Taller than one row, one column wide or more. */
  readonly tall: readonly CellRange[];
}

export function indexMerges(merges: readonly CellRange[] | null): MergeIndex {
  const byTop = new Map<number, CellRange[]>();
  for (const merge of merges ?? []) {
    const found = byTop.get(merge.top);
    if (found) found.push(merge);
    else byTop.set(merge.top, [merge]);
  }
  return {
    isKnown: merges !== null,
    byTop,
    tall: (merges ?? []).filter((merge) => merge.bottom > merge.top),
  };
}

/** How far above a row a header's merge may begin. */
const HEADER_REACH = 5;

/** The merged area over a cell, looking at most a header's height up; null where it stands alone. */
export function mergeOver(index: MergeIndex, rowIndex: number, columnIndex: number): CellRange | null {
  for (let top = rowIndex; top >= Math.max(0, rowIndex - HEADER_REACH); top -= 1) {
    for (const merge of index.byTop.get(top) ?? []) {
      const covers = merge.bottom >= rowIndex && merge.left <= columnIndex && merge.right >= columnIndex;
      if (covers) return merge;
    }
  }
  return null;
}
