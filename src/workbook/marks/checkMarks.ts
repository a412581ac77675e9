// Every reason not to lay marks that can be told from what stands in the sheets. A mark changes no content, so a cell of
// an array or under a merged one may have it; but it is laid only where the cell still holds what was checked.

import type { FoundSheet } from "../checkCells";
import { checkCells, checkPlaces } from "../checkCells";
import type { SheetMarks, WriteCellsEdit } from "../port";

/** The marked cells as if they were written, for what looks at such. */
export function asCellEdits(marks: readonly SheetMarks[]): WriteCellsEdit[] {
  return marks.map(({ sheet, cells }) => ({
    kind: "writeCells",
    sheet,
    cells: cells.map(({ rowIndex, columnIndex, expect }) => ({
      rowIndex,
      columnIndex,
      expect,
      value: null,
      formula: null,
      numberFormat: null,
    })),
  }));
}

/** Throws not-found, protected, changed-since-read; the last one also for a cell that is named twice. */
export function checkMarks(
  marks: readonly SheetMarks[],
  findSheet: (name: string) => Omit<FoundSheet, "isNotAlone"> | null,
): void {
  const edits = asCellEdits(marks);
  checkPlaces(edits);
  checkCells(edits, (name) => {
    const found = findSheet(name);
    return found && { ...found, isNotAlone: () => false };
  });
}
