// A part of a sheet as it stands now, read by itself: what is needed to bring a snapshot up to date without reading the
// whole workbook again.

import type { CellRange } from "./address";
import type { CellValue } from "./snapshot";

/** Cells of one worksheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Every cell of an area, row by row, each row as wide as the range; read as a snapshot's cells are. */
export interface CellBlock extends SheetArea {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}
