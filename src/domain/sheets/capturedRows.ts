// Rows of a sheet as they stand, in a document's own terms, so that they can be written again elsewhere.

import type { LinkedCell } from "./sheetBeyond";
import type { CellLook, CellStyle, DocumentCell, DocumentRow, RangeLink } from "./sheetDocument";
import { formulaAt, type SheetSnapshot, valueAt } from "./snapshot";

/** A cell's place in a sheet; 0-based. */
export interface CellAt {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** How the cell in a row and column looks, both 0-based; undefined where nobody has looked. */
export type LookAt = (rowIndex: number, columnIndex: number) => CellLook | undefined;

export interface CapturedRows {
  readonly rows: readonly DocumentRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
}

export interface Captured {
  readonly sheet: SheetSnapshot;
  readonly lookAt: LookAt;
  readonly links: readonly LinkedCell[];
  /** How many columns are captured. */
  readonly width: number;
  /**
   * The last row above the captured ones, whose lines are drawn anyway; then cells that show nothing but lines of filled ones
   * beside them are left out. Absent: every line is kept at its cell.
   */
  readonly drawnAbove?: number;
}

/** Style keys of captured cells begin so; no document's own do. */
const STYLE_PREFIX = "as-it-was-";

const SIDES = [
  ["top", -1, 0],
  ["bottom", 1, 0],
  ["left", 0, -1],
  ["right", 0, 1],
] as const;

function isFilled({ sheet }: Captured, rowIndex: number, columnIndex: number): boolean {
  return valueAt(sheet, rowIndex, columnIndex) !== null || formulaAt(sheet, rowIndex, columnIndex) !== null;
}

/** Whether an empty cell looks like nothing, but for lines that belong to the filled cells beside it as well. */
function showsNothing(
  captured: Captured,
  { fill, borders, numberFormat, horizontal }: CellStyle,
  rowIndex: number,
  columnIndex: number,
): boolean {
  const { drawnAbove } = captured;
  const isDrawnBeside = (down: number, right: number): boolean =>
    drawnAbove !== undefined &&
    (rowIndex + down <= drawnAbove || isFilled(captured, rowIndex + down, columnIndex + right));
  const hasNoLines = SIDES.every(
    ([side, down, right]) => borders[side] === "none" || isDrawnBeside(down, right),
  );
  // A text is centred over empty cells only where they say so too.
  const isPlain = fill === null && numberFormat === "General" && horizontal !== "centerAcross";
  return isPlain && hasNoLines;
}

class StyleKeys {
  readonly #keys = new Map<string, { readonly key: string; readonly style: CellStyle }>();

  keyOf(style: CellStyle): string {
    const text = JSON.stringify(style);
    const known = this.#keys.get(text);
    if (known !== undefined) return known.key;
    const key = `${STYLE_PREFIX}${this.#keys.size}`;
    this.#keys.set(text, { key, style });
    return key;
  }

  styles(): Readonly<Record<string, CellStyle>> {
    return Object.fromEntries([...this.#keys.values()].map(({ key, style }) => [key, style]));
  }
}

function linkAt(links: readonly LinkedCell[], rowIndex: number, columnIndex: number): RangeLink | null {
  return links.find((one) => one.rowIndex === rowIndex && one.columnIndex === columnIndex)?.link ?? null;
}

function captureCell(
  captured: Captured,
  rowIndex: number,
  columnIndex: number,
  keys: StyleKeys,
): DocumentCell | null {
  const { sheet, lookAt, links } = captured;
  const look = lookAt(rowIndex, columnIndex);
  const value = valueAt(sheet, rowIndex, columnIndex);
  const formula = formulaAt(sheet, rowIndex, columnIndex);
  const link = linkAt(links, rowIndex, columnIndex);
  const isEmpty = value === null && formula === null && link === null;
  if (look === undefined || (isEmpty && showsNothing(captured, look.style, rowIndex, columnIndex)))
    return null;
  const cell = { value, formula, style: keys.keyOf(look.style), link };
  return formula === null ? cell : { ...cell, isHosts: true };
}

function withoutBlankEnd<T>(cells: readonly (T | null)[]): readonly (T | null)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** The rows in their order; one of which nothing is known keeps the host's own height. */
export function captureRows(captured: Captured, rows: readonly number[]): CapturedRows {
  const keys = new StyleKeys();
  const columns = Array.from({ length: captured.width }, (_, column) => column);
  return {
    rows: rows.map((rowIndex) => ({
      height: captured.lookAt(rowIndex, 0)?.rowHeight ?? null,
      cells: withoutBlankEnd(columns.map((column) => captureCell(captured, rowIndex, column, keys))),
    })),
    styles: keys.styles(),
  };
}
