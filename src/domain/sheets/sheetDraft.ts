// A sheet document while it grows: rows are added from the top, and each addition says where it came to stand.

import type { CellRange } from "./address";
import type { ColumnChart, DocumentCell, DocumentRow, RangeLink } from "./sheetDocument";
import type { CellValue } from "./snapshot";

/** A cell in one of the styles that the sheet has. */
export interface DraftCell<Style extends string> extends DocumentCell {
  readonly style: Style;
}

/** A constant. */
export function constant<Style extends string>(
  value: CellValue,
  style: Style,
  link: RangeLink | null = null,
): DraftCell<Style> {
  return { value, formula: null, style, link };
}

/** A live formula with the value it yields. */
export function live<Style extends string>(
  formula: string,
  value: number,
  style: Style,
  link: RangeLink | null = null,
): DraftCell<Style> {
  return { value, formula, style, link };
}

/** @template Style the keys of its styles */
export class SheetDraft<Style extends string> {
  readonly #rows: DocumentRow[] = [];
  readonly #merges: CellRange[] = [];
  readonly #charts: ColumnChart[] = [];
  readonly #blockStarts: number[] = [];
  readonly #width: number;

  /** @param width how many columns the sheet has */
  constructor(width: number) {
    this.#width = width;
  }

  /** How many columns the sheet has. */
  get width(): number {
    return this.#width;
  }

  get rows(): readonly DocumentRow[] {
    return this.#rows;
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  get charts(): readonly ColumnChart[] {
    return this.#charts;
  }

  /** The first row of each block that shall stay on one printed page. */
  get blockStarts(): readonly number[] {
    return this.#blockStarts;
  }

  /** Where the next row will stand. */
  get nextRowIndex(): number {
    return this.#rows.length;
  }

  /** What is added from here to the next block belongs together and shall stay on one printed page. */
  startBlock(): void {
    this.#blockStarts.push(this.nextRowIndex);
  }

  /** @param height in points */
  addRow(cells: readonly (DraftCell<Style> | null)[], height: number): number {
    return this.#rows.push({ height, cells }) - 1;
  }

  /** One text over the sheet's whole width, in merged cells so that it wraps. */
  addWideRow(text: string, style: Style, height: number): number {
    const first = constant(text, style);
    const rest = Array.from({ length: this.#width - 1 }, () => constant(null, style));
    const rowIndex = this.addRow([first, ...rest], height);
    this.#merges.push({ top: rowIndex, bottom: rowIndex, left: 0, right: this.#width - 1 });
    return rowIndex;
  }

  /** Merges cells of the row added last, from one column to another. */
  mergeInRow(left: number, right: number): void {
    const rowIndex = this.nextRowIndex - 1;
    this.#merges.push({ top: rowIndex, bottom: rowIndex, left, right });
  }

  /** Merges a column's cells of the rows added last. */
  mergeDown(columnIndex: number, rows: number): void {
    const bottom = this.nextRowIndex - 1;
    this.#merges.push({ top: bottom - rows + 1, bottom, left: columnIndex, right: columnIndex });
  }

  addChart(chart: ColumnChart): void {
    this.#charts.push(chart);
  }
}
