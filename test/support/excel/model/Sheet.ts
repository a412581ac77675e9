// One worksheet in memory: cells, looks and everything else that a sheet carries. Knows nothing of how it is spoken to.

import type { CellRange, Span } from "../../../../src/domain/sheets/address";
import type { SheetVisibility, TableSnapshot } from "../../../../src/domain/sheets/snapshot";
import type { Scalar } from "../formula/values";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import { DEFAULT_LOOK, type Line, type Link, type Look } from "./look";
import { newPage, type Page } from "./page";
import type { Validation } from "./validation";

/** A constant, or a formula whose value is computed when somebody looks. */
export interface Cell {
  readonly constant: Scalar;
  readonly formula: string | null;
}

const EMPTY: Cell = { constant: null, formula: null };

/** Default widths of a workbook whose default digit is seven pixels wide (Calibri 11). */
export const STANDARD_CHARACTERS = 8.43;
export const STANDARD_POINTS = 48;
export const STANDARD_HEIGHT = 15;

const COLUMNS = 16_384;

export function placeKey(rowIndex: number, columnIndex: number): number {
  return rowIndex * COLUMNS + columnIndex;
}

function moveKeys<T>(map: Map<number, T>, moved: (key: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const after = moved(key);
    if (after !== null) map.set(after, value);
  }
}

function dressMap<T>(map: Map<number, T>, pattern: number, rowIndex: number): void {
  const rowOf = (key: number): number => Math.floor(key / COLUMNS);
  for (const key of [...map.keys()]) if (rowOf(key) === rowIndex) map.delete(key);
  for (const [key, value] of [...map])
    if (rowOf(key) === pattern) map.set(placeKey(rowIndex, key % COLUMNS), value);
}

export class Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "visible";
  isProtected = false;
  showGridlines = true;
  frozenRows = 0;
  filter: CellRange | null = null;
  hiddenRows: Span[] = [];
  hiddenColumns: Span[] = [];
  merges: CellRange[] = [];
  tables: TableSnapshot[] = [];
  /** Ranges that one formula fills. */
  spills: CellRange[] = [];
  charts: Chart[] = [];
  /** Pictures and the like. */
  shapes: { readonly name: string; readonly type: string }[] = [];
  /** How many there are; what they say is nobody's business. */
  comments = 0;
  /** In the order of their rank. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  readonly page: Page = newPage();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly links = new Map<number, Link>();
  /** Lines above a cell and left of a cell; neighbours share them. */
  readonly linesAbove = new Map<number, Line>();
  readonly linesLeft = new Map<number, Line>();
  readonly #cells = new Map<number, Cell>();
  readonly #looks = new Map<number, Look>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(rowIndex: number, columnIndex: number): Cell {
    return this.#cells.get(placeKey(rowIndex, columnIndex)) ?? EMPTY;
  }

  setCell(rowIndex: number, columnIndex: number, cell: Cell): void {
    const key = placeKey(rowIndex, columnIndex);
    if (cell.constant === null && cell.formula === null) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  look(rowIndex: number, columnIndex: number): Look {
    return this.#looks.get(placeKey(rowIndex, columnIndex)) ?? DEFAULT_LOOK;
  }

  setLook(rowIndex: number, columnIndex: number, change: Partial<Look>): void {
    this.#looks.set(placeKey(rowIndex, columnIndex), { ...this.look(rowIndex, columnIndex), ...change });
  }

  /** Everything that is kept by cells and rows, at other rows; `moved` gives null for one that is gone. */
  moveRows(moved: (rowIndex: number) => number | null): void {
    const keys = [this.#cells, this.#looks, this.links, this.linesAbove, this.linesLeft] as const;
    for (const map of keys)
      moveKeys<unknown>(map, (key) => {
        const row = moved(Math.floor(key / COLUMNS));
        return row === null ? null : placeKey(row, key % COLUMNS);
      });
    moveKeys(this.rowHeights, moved);
  }

  /** The row looks like another one, lines and height included; what the cells hold stays. */
  dressLike(pattern: number, rowIndex: number): void {
    for (const map of [this.#looks, this.linesAbove, this.linesLeft] as const)
      dressMap<unknown>(map, pattern, rowIndex);
    const height = this.rowHeights.get(pattern);
    if (height === undefined) this.rowHeights.delete(rowIndex);
    else this.rowHeights.set(rowIndex, height);
  }

  /** Every cell whose look somebody has set. */
  *dressedCells(): Iterable<{ readonly rowIndex: number; readonly columnIndex: number }> {
    for (const key of this.#looks.keys()) {
      yield { rowIndex: Math.floor(key / COLUMNS), columnIndex: key % COLUMNS };
    }
  }

  /** Every cell that holds something. */
  *filledCells(): Iterable<{ readonly rowIndex: number; readonly columnIndex: number; readonly cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      yield { rowIndex: Math.floor(key / COLUMNS), columnIndex: key % COLUMNS, cell };
    }
  }

  /** The rectangle around all cells that hold something, or else that look like something; null in an empty sheet. */
  usedRange(valuesOnly = true): CellRange | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    const cells = valuesOnly ? this.filledCells() : [...this.filledCells(), ...this.dressedCells()];
    for (const { rowIndex: r, columnIndex: c } of cells) {
      used ??= { top: r, left: c, bottom: r, right: c };
      used.top = Math.min(used.top, r);
      used.left = Math.min(used.left, c);
      used.bottom = Math.max(used.bottom, r);
      used.right = Math.max(used.right, c);
    }
    return used;
  }

  isRowHidden(rowIndex: number): boolean {
    return this.hiddenRows.some(({ first, last }) => rowIndex >= first && rowIndex <= last);
  }

  isColumnHidden(columnIndex: number): boolean {
    return this.hiddenColumns.some(({ first, last }) => columnIndex >= first && columnIndex <= last);
  }
}
