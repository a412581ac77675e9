// The cells of one sheet as they come in, row by row. What is empty at the end of a row or below the last row is left
// off, however far the file has formatted it; equal rows of formats are kept once.

import type { CellValue } from "../../../domain/sheets/snapshot";
import type { RangeFormula } from "./SheetFormulas";

const GENERAL = "General";
const EMPTY_ROW: CellValue[] = [];
const EMPTY_FORMATS: string[] = [];

export class SheetGrid {
  readonly rows: CellValue[][] = [];
  readonly formulas: ((string | null)[] | null)[] = [];
  readonly numberFormats: string[][] = [];
  #columnFormats: readonly string[] = [];
  #rowFormat: string | null = null;
  #values: CellValue[] = [];
  #cellFormats: string[] = [];
  #cellFormulas: (string | null)[] | null = null;
  #filled = 0;

  /** The formats of whole columns, for cells the file does not mention. */
  setColumnFormats(formats: readonly string[]): void {
    this.#columnFormats = formats;
  }

  /** `format`: of the whole row, null when the row has none. */
  startRow(format: string | null): void {
    this.#rowFormat = format;
    this.#values = [];
    this.#cellFormats = [];
    this.#cellFormulas = null;
    this.#filled = 0;
  }

  addCell(columnIndex: number, value: CellValue, formula: string | null, format: string): void {
    this.#fillTo(columnIndex);
    this.#values[columnIndex] = value;
    this.#cellFormats[columnIndex] = format;
    if (formula !== null) this.#addFormula(columnIndex, formula);
    if (value !== null || formula !== null) this.#filled = Math.max(this.#filled, columnIndex + 1);
  }

  endRow(rowIndex: number): void {
    if (this.#filled === 0) return;
    for (let gap = this.rows.length; gap < rowIndex; gap += 1)
      this.#setRow(gap, EMPTY_ROW, null, EMPTY_FORMATS);
    this.#values.length = this.#filled;
    this.#cellFormats.length = this.#filled;
    const formulas = this.#cellFormulas;
    if (formulas !== null) while (formulas.length < this.#filled) formulas.push(null);
    this.#setRow(rowIndex, this.#values, formulas, this.#sharedFormats(rowIndex));
  }

  /** Gives every filled cell of the range its formula. */
  addRangeFormula({ range, formula }: RangeFormula): void {
    const lastRow = Math.min(range.bottom, this.rows.length - 1);
    for (let r = range.top; r <= lastRow; r += 1) {
      const width = this.rows[r]?.length ?? 0;
      const formulas = this.formulas[r] ?? new Array<string | null>(width).fill(null);
      formulas.fill(formula, range.left, Math.min(range.right + 1, width));
      if (formulas.some((cell) => cell !== null)) this.formulas[r] = formulas;
    }
  }

  #addFormula(columnIndex: number, formula: string): void {
    const formulas = (this.#cellFormulas ??= []);
    while (formulas.length < columnIndex) formulas.push(null);
    formulas[columnIndex] = formula;
  }

  #fillTo(columnIndex: number): void {
    for (let c = this.#values.length; c < columnIndex; c += 1) {
      this.#values.push(null);
      this.#cellFormats.push(this.#rowFormat ?? this.#columnFormats[c] ?? GENERAL);
    }
  }

  #setRow(rowIndex: number, row: CellValue[], formulas: (string | null)[] | null, formats: string[]): void {
    this.rows[rowIndex] = row;
    this.formulas[rowIndex] = formulas;
    this.numberFormats[rowIndex] = formats;
  }

  #sharedFormats(rowIndex: number): string[] {
    const above = this.numberFormats[rowIndex - 1];
    const formats = this.#cellFormats;
    if (above?.length !== formats.length) return formats;
    return formats.every((format, c) => format === above[c]) ? above : formats;
  }
}
