// One HTML table as a grid: cells that span others take their places, and each is one cell with its merge.

import type { CellRange } from "../../domain/sheets/address";
import { MAX_COLUMNS } from "../../domain/sheets/address";
import type { TextGrid } from "./gridSheet";

export interface HtmlCell {
  readonly columns: number;
  readonly rows: number;
  readonly isHidden: boolean;
  /** The number behind the text, where the program that wrote it says so. */
  readonly value: string | null;
}

/** A table of a document has fewer; what claims more is no table of people's. */
const MOST_SPANNED_ROWS = 10_000;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
/** A number as Excel shows it, or the signs it shows for one that is wider than its column. */
const SHOWN_NUMBER = /^(?:[¥￥$]?\s*-?[\d,]+(?:\.\d+)?|#+)$/u;

function textOf(text: string, value: string | null): string {
  const lines = text.split("\n").map((line) => line.replaceAll(/[ \u00a0]+/gu, " ").trim());
  const shown = lines.filter((line) => line !== "").join("\n");
  return value !== null && NUMBER.test(value) && SHOWN_NUMBER.test(shown) ? value : shown;
}

export class HtmlGrid {
  readonly #rows: string[][] = [];
  readonly #merges: CellRange[] = [];
  /** Per column the row below the last one that a cell from above covers. */
  readonly #coveredTo: number[] = [];
  #row: string[] | null = null;
  #isRowHidden = false;
  #cell: HtmlCell | null = null;
  #text = "";

  beginRow(isHidden: boolean): void {
    this.endRow();
    this.#row = [];
    this.#isRowHidden = isHidden;
  }

  beginCell(cell: HtmlCell): void {
    this.endCell();
    if (this.#row === null) this.beginRow(false);
    this.#cell = cell;
    this.#text = "";
  }

  addText(text: string): void {
    if (this.#cell !== null) this.#text += text;
  }

  endCell(): void {
    const cell = this.#cell;
    const row = this.#row;
    this.#cell = null;
    if (cell === null || row === null || this.#isRowHidden || cell.isHidden) return;
    const top = this.#rows.length;
    while ((this.#coveredTo[row.length] ?? 0) > top) row.push("");
    const left = row.length;
    const right = Math.min(left + cell.columns, MAX_COLUMNS) - 1;
    if (right < left) return;
    const bottom = top + Math.min(cell.rows, MOST_SPANNED_ROWS) - 1;
    row.push(textOf(this.#text, cell.value));
    while (row.length <= right) row.push("");
    for (let column = left; column <= right; column += 1) this.#coveredTo[column] = bottom + 1;
    if (right > left || bottom > top) this.#merges.push({ top, bottom, left, right });
  }

  endRow(): void {
    this.endCell();
    if (this.#row !== null && !this.#isRowHidden) this.#rows.push(this.#row);
    this.#row = null;
  }

  end(): void {
    this.endRow();
  }

  result(): TextGrid {
    const last = this.#rows.length - 1;
    const merges = this.#merges
      .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }))
      .filter(({ top, bottom, left, right }) => bottom > top || right > left);
    return { rows: this.#rows, merges };
  }
}
