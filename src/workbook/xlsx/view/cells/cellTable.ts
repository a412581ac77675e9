// The cells of one sheet, packed: a sheet of 100,000 rows and a dozen columns is a million cells, and the grid asks for
// a few hundred of them at a time. Only cells that the file mentions are kept; each row's lie together, left to right.

import type { CellValue } from "../../../../domain/sheets/snapshot";
import type { TextRun } from "../text/textRun";

/** What a cell is, where its value alone does not say it. */
export type CellMark = "plain" | "error" | "uncalculated";

export interface CellTable {
  /** Cells of row r lie from rowStarts[r] up to rowStarts[r + 1]; rows beyond the end have none. */
  readonly rowStarts: Uint32Array;
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
  readonly values: readonly CellValue[];
  /** Places of error values, and of formulas the file gives no result for. */
  readonly marks: ReadonlyMap<number, Exclude<CellMark, "plain">>;
  /** Formulas with "=" by place. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

/** The row's cells as places from `first` up to, not including, `end`. */
export function rowPlaces(table: CellTable, rowIndex: number): { first: number; end: number } {
  const first = table.rowStarts[rowIndex] ?? table.columns.length;
  return { first, end: table.rowStarts[rowIndex + 1] ?? table.columns.length };
}

/** The place of the row's first cell at or right of the column. */
export function placeFrom(table: CellTable, rowIndex: number, columnIndex: number): number {
  let { first: low, end: high } = rowPlaces(table, rowIndex);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.columns[middle] ?? 0) < columnIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cell's place, or −1 when the file does not mention it. */
export function findPlace(table: CellTable, rowIndex: number, columnIndex: number): number {
  const place = placeFrom(table, rowIndex, columnIndex);
  const isHere = place < rowPlaces(table, rowIndex).end && table.columns[place] === columnIndex;
  return isHere ? place : -1;
}

/** Whether the cell at that place shows something: a value, or a formula whose result is not known. */
export function isFilled(table: CellTable, place: number): boolean {
  const value = table.values[place] ?? null;
  return (value !== null && value !== "") || table.marks.get(place) === "uncalculated";
}
