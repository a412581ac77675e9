// A workbook as plain data: what an adapter reads and what fitting, checking and the summary judge.
// Grids start at A1 and are ragged: rows[r][c] is row r, column c (0-based), and what lies beyond a row's end is empty.

import type { CellRange, Span } from "./address";

/**
 * What a cell holds. Empty cells and formulas that yield "" are null; a date is its serial number (its number format
 * tells that it is one); an error value is its text, such as "#REF!".
 */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A list object (Excel's 表格); its range includes the header row and the totals row where it has them. */
export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  /** 0-based, in the order of the sheet tabs. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas with their leading "=", aligned with `rows`; a row without formulas is null. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  /** Number format codes as Excel's en-US writes them ("General", "yyyy/m/d"), aligned with `rows`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** null: this workbook's host cannot list merges without costing the clerk something; fitting then infers them. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The range under an autofilter; null where there is none. */
  readonly filter: CellRange | null;
  readonly tables: readonly TableSnapshot[];
  /** The ranges that are printed; absent where that is not known, or where all is. */
  readonly printArea?: readonly CellRange[];
}

/** A defined name: `refersTo` with its leading "=", `sheet` null when its scope is the workbook. */
export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
}

/** The workbook's date system: serial 1 is 1 January 1900 (with Excel's phantom 29 February) or 2 January 1904. */
export type DateSystem = 1900 | 1904;

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly dateSystem: DateSystem;
}

/** The value at a place, null beyond the grid. */
export function valueAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue {
  return sheet.rows[rowIndex]?.[columnIndex] ?? null;
}

/** The formula at a place with its "=", null where the cell is a constant or empty. */
export function formulaAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string | null {
  return sheet.formulas[rowIndex]?.[columnIndex] ?? null;
}

/** The number format code at a place, "General" beyond the grid. */
export function numberFormatAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return sheet.numberFormats[rowIndex]?.[columnIndex] ?? "General";
}
