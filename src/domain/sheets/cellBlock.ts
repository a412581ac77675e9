// A part of a sheet as it stands now, read by itself: what is needed to bring a snapshot up to date without reading the
// whole workbook again.

import type { CellRange } from "./address";
import { type CellValue, formulaAt, numberFormatAt, type SheetSnapshot, valueAt } from "./snapshot";

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

function grid<T>(
  { top, left, bottom, right }: CellRange,
  at: (rowIndex: number, column: number) => T,
): T[][] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, r) => top + r);
  const columns = Array.from({ length: right - left + 1 }, (_, c) => left + c);
  return rows.map((rowIndex) => columns.map((column) => at(rowIndex, column)));
}

/** An area of a sheet that has been read. */
export function cutBlock(sheet: SheetSnapshot, range: CellRange): CellBlock {
  return {
    sheet: sheet.name,
    range,
    values: grid(range, (rowIndex, column) => valueAt(sheet, rowIndex, column)),
    formulas: grid(range, (rowIndex, column) => formulaAt(sheet, rowIndex, column)),
    numberFormats: grid(range, (rowIndex, column) => numberFormatAt(sheet, rowIndex, column)),
  };
}
