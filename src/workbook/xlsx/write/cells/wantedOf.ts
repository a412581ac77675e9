// Where the cells are that a sheet is looked through for.

import type { CellPlace } from "../../../port";
import type { WantedCells } from "./SheetScanner";

export function wantedOf(cells: readonly CellPlace[]): WantedCells {
  const wanted = new Map<number, Set<number>>();
  for (const { rowIndex, columnIndex } of cells) {
    const columns = wanted.get(rowIndex) ?? new Set<number>();
    wanted.set(rowIndex, columns.add(columnIndex));
  }
  return wanted;
}
