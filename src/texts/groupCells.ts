// Cells of several sheets, sheet by sheet, so that a sheet is named once.

import type { SheetCell } from "../domain/checking/finding";

/** Sheets in the order in which they first come. */
export function groupCells(
  cells: readonly SheetCell[],
): readonly (readonly [string, readonly SheetCell[]])[] {
  const groups = new Map<string, SheetCell[]>();
  for (const cell of cells) groups.set(cell.sheet, [...(groups.get(cell.sheet) ?? []), cell]);
  return [...groups];
}
