// Packs a sheet's cells as they come in, row by row and from left to right.

import type { CellValue } from "../../../../domain/sheets/snapshot";
import { damagedFile } from "../../read/damagedFile";
import type { TextRun } from "../text/textRun";
import type { CellMark, CellTable } from "./cellTable";

export class CellTableBuilder {
  readonly #rowStarts: number[] = [];
  readonly #columns: number[] = [];
  readonly #styles: number[] = [];
  readonly #values: CellValue[] = [];
  readonly #marks = new Map<number, Exclude<CellMark, "plain">>();
  readonly #formulas = new Map<number, string>();
  readonly #runs = new Map<number, readonly TextRun[]>();

  /** Rows must come in order, as Excel wants them; throws "file-damaged" otherwise. */
  startRow(rowIndex: number): void {
    if (rowIndex < this.#rowStarts.length) throw damagedFile(`row ${rowIndex + 1} comes twice or too late`);
    while (this.#rowStarts.length <= rowIndex) this.#rowStarts.push(this.#columns.length);
  }

  addCell(columnIndex: number, style: number, value: CellValue, mark: CellMark): number {
    const place = this.#columns.length;
    const previous = place > (this.#rowStarts.at(-1) ?? 0) ? (this.#columns[place - 1] ?? -1) : -1;
    if (columnIndex <= previous) {
      throw damagedFile(`row ${this.#rowStarts.length} has its cells out of order`);
    }
    this.#columns.push(columnIndex);
    this.#styles.push(style);
    this.#values.push(value);
    if (mark !== "plain") this.#marks.set(place, mark);
    return place;
  }

  setFormula(place: number, formula: string): void {
    this.#formulas.set(place, formula);
  }

  setRuns(place: number, runs: readonly TextRun[]): void {
    this.#runs.set(place, runs);
  }

  /** To be called once, after the last row. */
  build(): CellTable {
    this.#rowStarts.push(this.#columns.length);
    return {
      rowStarts: Uint32Array.from(this.#rowStarts),
      columns: Uint16Array.from(this.#columns),
      styles: Uint32Array.from(this.#styles),
      values: this.#values,
      marks: this.#marks,
      formulas: this.#formulas,
      runs: this.#runs,
    };
  }
}
