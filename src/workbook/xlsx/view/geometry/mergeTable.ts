// Merged cells, found by row: the grid asks for every row it draws which cells belong together.

import type { CellRange } from "../../../../domain/sheets/address";

export type MergeTable = ReadonlyMap<number, readonly CellRange[]>;

/** `rowCount`: rows below are not shown, so that a merge down to the last row of Excel costs nothing. */
export function buildMergeTable(merges: readonly CellRange[], rowCount: number): MergeTable {
  const table = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row += 1) {
      const there = table.get(row);
      if (there === undefined) table.set(row, [merge]);
      else there.push(merge);
    }
  }
  return table;
}

/** The merge that covers a cell, null where the cell stands alone. */
export function findMerge(table: MergeTable, rowIndex: number, columnIndex: number): CellRange | null {
  const merges = table.get(rowIndex);
  return merges?.find((merge) => merge.left <= columnIndex && columnIndex <= merge.right) ?? null;
}
