// The rows around a place, read before and after rows come or go there, to see that all others are the former ones.

import { MAX_ROWS, type CellRange } from "../../../domain/sheets/address";
import { cellAddress } from "../../../domain/sheets/address";
import { rowsGained, shiftRow, type RowShift } from "../../../domain/sheets/rowShift";
import { isSameValue, type CellContent } from "../../../domain/sheets/sameContent";
import { parseHostAddress } from "../parseHostAddress";
import { readCellValue, readFormula } from "../reading/readCell";

/** So many rows above and below are looked at: beyond them Excel is trusted to move what it moves. */
const ROWS_AROUND = 60;

export interface RowWindow {
  /** Rows that were asked for, 0-based. */
  readonly first: number;
  readonly last: number;
  /** The rectangle that is used within them; null where nothing is. */
  readonly used: CellRange | null;
  readonly contentAt: (rowIndex: number, columnIndex: number) => CellContent;
}

const NOTHING: CellContent = { value: null, formula: null };

/** Where a change takes place: the first of its rows. */
export function placeOf(shift: RowShift | null): number {
  return shift === null ? 0 : shift.kind === "insert" ? shift.before : shift.first;
}

/** The rows to be looked at, before (`shift` null) or after. */
export function rowsAround(place: number, more: number): { readonly first: number; readonly last: number } {
  const last = Math.min(MAX_ROWS - 1, place + ROWS_AROUND + Math.max(0, more));
  return { first: Math.max(0, place - ROWS_AROUND), last };
}

export function askWindow(
  sheet: Excel.Worksheet,
  rows: { readonly first: number; readonly last: number },
): () => RowWindow {
  const used = sheet.getUsedRangeOrNullObject(true);
  const window = used.getIntersectionOrNullObject(sheet.getRange(`${rows.first + 1}:${rows.last + 1}`));
  window.load("address,values,formulas");
  return () => {
    if (window.isNullObject) return { ...rows, used: null, contentAt: () => NOTHING };
    const range = parseHostAddress(window.address);
    const values: readonly (readonly unknown[])[] = window.values;
    const formulas: readonly (readonly unknown[])[] = window.formulas;
    const contentAt = (rowIndex: number, columnIndex: number): CellContent => {
      const [r, c] = [rowIndex - range.top, columnIndex - range.left];
      const value = readCellValue(values[r]?.[c]);
      return { value, formula: readFormula(formulas[r]?.[c], value) };
    };
    return { ...rows, used: range, contentAt };
  };
}

/** A formula may read otherwise once rows have moved, and yield something else; that it is one stays. */
function isKept(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula !== null && b.formula !== null;
  return isSameValue(a.value, b.value);
}

function columnsOf(...windows: readonly RowWindow[]): number {
  return Math.max(-1, ...windows.map(({ used }) => used?.right ?? -1));
}

/**
 * The address of the first cell that is not the former one at its place after the shift; null where all are. `isOwn`: what
 * was to be written there itself.
 */
export function findStrange(
  before: RowWindow,
  after: RowWindow,
  shift: RowShift | null,
  isOwn: (rowIndex: number, columnIndex: number) => boolean,
): string | null {
  const right = columnsOf(before, after);
  const seen = new Set<number>();
  for (let row = before.first; row <= before.last; row += 1) {
    const moved = shift === null ? row : shiftRow(shift, row);
    if (moved === null || moved > after.last) continue;
    seen.add(moved);
    for (let c = 0; c <= right; c += 1) {
      const isSame = isKept(before.contentAt(row, c), after.contentAt(moved, c));
      if (!isSame && !isOwn(moved, c)) return cellAddress(moved, c);
    }
  }
  return findFilled(after, shift, right, (row, c) => seen.has(row) || isOwn(row, c));
}

/** Rows that have come hold nothing but what was written. */
function findFilled(
  after: RowWindow,
  shift: RowShift | null,
  right: number,
  isKnown: (rowIndex: number, columnIndex: number) => boolean,
): string | null {
  if (shift?.kind !== "insert") return null;
  for (let row = shift.before; row < shift.before + rowsGained(shift); row += 1) {
    for (let c = 0; c <= right; c += 1) {
      const { value, formula } = after.contentAt(row, c);
      if ((value !== null || formula !== null) && !isKnown(row, c)) return cellAddress(row, c);
    }
  }
  return null;
}
