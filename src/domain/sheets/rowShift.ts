// Where rows are once whole rows have been inserted or removed, as Excel moves them.

import { MAX_ROWS, type Span } from "./address";

/** Whole rows that come or go; 0-based, as the sheet stands before. */
export type RowShift =
  | { readonly kind: "insert"; readonly before: number; readonly count: number }
  | { readonly kind: "remove"; readonly first: number; readonly last: number };

const LAST_ROW = MAX_ROWS - 1;

/** How many rows come; fewer than none where they go. */
export function rowsGained(shift: RowShift): number {
  return shift.kind === "insert" ? shift.count : shift.first - shift.last - 1;
}

/** Where the row is afterwards; null where it is gone. */
export function shiftRow(shift: RowShift, rowIndex: number): number | null {
  if (shift.kind === "insert") {
    const moved = rowIndex < shift.before ? rowIndex : rowIndex + shift.count;
    return moved > LAST_ROW ? null : moved;
  }
  if (rowIndex < shift.first) return rowIndex;
  return rowIndex > shift.last ? rowIndex + rowsGained(shift) : null;
}

/**
 * Where a block of rows is afterwards; null where all of it is gone. Rows that come inside it belong to it, and so does
 * every row of a sheet to a block that had all of them.
 */
export function shiftSpan(shift: RowShift, { first, last }: Span): Span | null {
  if (first === 0 && last === LAST_ROW) return { first, last };
  if (shift.kind === "insert") {
    const top = shiftRow(shift, first);
    return top === null ? null : { first: top, last: shiftRow(shift, last) ?? LAST_ROW };
  }
  const top = shiftRow(shift, first) ?? shift.first;
  const bottom = shiftRow(shift, last) ?? shift.first - 1;
  return top > bottom ? null : { first: top, last: bottom };
}

/** Where a row was before; null for one that has come. */
export function formerRow(shift: RowShift | null, rowIndex: number): number | null {
  if (shift === null) return rowIndex;
  if (shift.kind === "remove") return rowIndex < shift.first ? rowIndex : rowIndex - rowsGained(shift);
  if (rowIndex < shift.before) return rowIndex;
  return rowIndex < shift.before + shift.count ? null : rowIndex - shift.count;
}

/** The rows that come, at their place afterwards; null where none do. */
export function newRows(shift: RowShift | null): Span | null {
  if (shift?.kind !== "insert") return null;
  return { first: shift.before, last: shift.before + shift.count - 1 };
}
