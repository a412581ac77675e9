// Cells edited in a snapshot, as a host hands them over when asked for a part of a sheet.

import type { CellBlock } from "../../src/domain/sheets/cellBlock";
import type { GridCell, RichCell } from "./snapshotOf";

/** One cell, 0-based, as it stands after an edit. */
export function editedCell(sheet: string, rowIndex: number, columnIndex: number, cell: GridCell): CellBlock {
  const rich: RichCell = typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
  return {
    sheet,
    range: { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex },
    values: [[rich.value]],
    formulas: [[rich.formula ?? null]],
    numberFormats: [[rich.format ?? "General"]],
  };
}
