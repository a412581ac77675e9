// The cells of one sheet as they come in, in one block or in parts, laid from A1 and cut where a row has nothing more.
// Number formats repeat in every row of a register; equal rows of them are kept once.

import type { CellRange } from "../../../domain/sheets/address";
import type { CellValue, SheetSnapshot } from "../../../domain/sheets/snapshot";
import type { Pacer } from "../../Pacer";
import { readCellValue, readFormula } from "./readCell";

/** A few milliseconds of work. */
const ROWS_PER_TURN = 256;
const GENERAL = "General";
const EMPTY_ROW: readonly CellValue[] = [];
const EMPTY_FORMATS: readonly string[] = [];

/** Three matrices of the same shape, as Range.values, .formulas and .numberFormat give them. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

export type Grid = Pick<SheetSnapshot, "rows" | "formulas" | "numberFormats">;

function padded<T>(cells: readonly T[], left: number, filler: T): readonly T[] {
  return left === 0 ? cells : [...new Array<T>(left).fill(filler), ...cells];
}

/** Blocks are added from top to bottom. */
export class GridBuilder {
  readonly #rows: (readonly CellValue[])[] = [];
  readonly #formulas: (readonly (string | null)[] | null)[] = [];
  readonly #formats: (readonly string[])[] = [];

  /** Adds a whole block, giving the screen its turn. */
  async addBlock(range: CellRange, cells: RawCells, pacer: Pacer): Promise<void> {
    for (let r = 0; r <= range.bottom - range.top; r += 1) {
      this.#addRow(range.top + r, range.left, cells, r);
      if (r % ROWS_PER_TURN === 0) await pacer.turn();
    }
  }

  get grid(): Grid {
    return { rows: this.#rows, formulas: this.#formulas, numberFormats: this.#formats };
  }

  #addRow(rowIndex: number, left: number, cells: RawCells, blockRow: number): void {
    const values = (cells.values[blockRow] ?? []).map(readCellValue);
    const rawFormulas = cells.formulas[blockRow] ?? [];
    const formulas = values.map((value, c) => readFormula(rawFormulas[c], value));
    const hasFormula = formulas.some((formula) => formula !== null);
    const width = 1 + values.findLastIndex((value, c) => value !== null || formulas[c] !== null);
    if (width === 0) return;
    this.#fillTo(rowIndex);
    this.#rows.push(padded(values.slice(0, width), left, null));
    this.#formulas.push(hasFormula ? padded(formulas.slice(0, width), left, null) : null);
    this.#formats.push(this.#sharedFormats(cells.numberFormats[blockRow] ?? [], left, width));
  }

  #fillTo(rowIndex: number): void {
    while (this.#rows.length < rowIndex) {
      this.#rows.push(EMPTY_ROW);
      this.#formulas.push(null);
      this.#formats.push(EMPTY_FORMATS);
    }
  }

  #sharedFormats(raw: readonly unknown[], left: number, width: number): readonly string[] {
    const formats = raw.slice(0, width).map((format) => (typeof format === "string" ? format : GENERAL));
    const row = padded(formats, left, GENERAL);
    const above = this.#formats.at(-1);
    const isSame = above?.length === row.length && row.every((format, c) => format === above[c]);
    return isSame ? above : row;
  }
}
