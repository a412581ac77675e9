// How much a workbook holds, as a measure of what reading it costs.

import type { WorkbookSnapshot } from "../domain/sheets/snapshot";

/** Cells of all used ranges, empty ones between included. */
export function countCells(snapshot: WorkbookSnapshot): number {
  return snapshot.sheets.reduce(
    (sum, sheet) => sum + sheet.rows.reduce((cells, row) => cells + row.length, 0),
    0,
  );
}
