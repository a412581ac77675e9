// What is selected in a sheet. Kept as the two cells a person pointed at, so that extending, merges and whole rows all
// follow from the same few facts; the rectangle is computed when it is needed.

import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/sheets/address";
import type { CellRange } from "../../../domain/sheets/address";
import { findMerge } from "../../../workbook/xlsx/view/geometry/mergeTable";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";

/** 0-based. */
export interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export interface Selection {
  /** Where it began, as pointed at: inside a merge it may be any of its cells. */
  readonly anchor: Cell;
  /** Where it ends now. */
  readonly head: Cell;
  /** Whole rows or columns, or all of the sheet. */
  readonly extent: "cells" | "rows" | "columns" | "sheet";
}

export const FIRST_CELL: Cell = { rowIndex: 0, columnIndex: 0 };

export function selectCell(cell: Cell): Selection {
  return { anchor: cell, head: cell, extent: "cells" };
}

export function selectRange(range: CellRange): Selection {
  return {
    anchor: { rowIndex: range.top, columnIndex: range.left },
    head: { rowIndex: range.bottom, columnIndex: range.right },
    extent: "cells",
  };
}

/** The same selection within the rows and columns that the grid has. */
export function withinSheet(view: SheetView, selection: Selection): Selection {
  const within = (cell: Cell): Cell => ({
    rowIndex: Math.min(cell.rowIndex, view.rows.count - 1),
    columnIndex: Math.min(cell.columnIndex, view.columns.count - 1),
  });
  return { ...selection, anchor: within(selection.anchor), head: within(selection.head) };
}

/** The same beginning with another end. */
export function extendTo(selection: Selection, head: Cell): Selection {
  return { ...selection, head };
}

/** The cell as one sees it: the first cell of the merge that covers it. */
export function seenCell(view: SheetView, cell: Cell): Cell {
  const merge = findMerge(view.merges, cell.rowIndex, cell.columnIndex);
  return merge === null ? cell : { rowIndex: merge.top, columnIndex: merge.left };
}

/** The cell that the name box names and that typing would go to. */
export function activeCell(view: SheetView, selection: Selection): Cell {
  return seenCell(view, selection.anchor);
}

function grownByMerges(view: SheetView, range: CellRange): CellRange {
  let grown = range;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (const merge of view.merges.get(row) ?? []) {
      if (merge.right < grown.left || merge.left > grown.right) continue;
      grown = union(grown, merge);
    }
  }
  return grown;
}

function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The rectangle that was pointed at, in a sheet of so many rows and columns. */
function pointedRange({ anchor, head, extent }: Selection, rowCount: number, columnCount: number): CellRange {
  const rows = [anchor.rowIndex, head.rowIndex];
  const columns = [anchor.columnIndex, head.columnIndex];
  const allRows = extent === "columns" || extent === "sheet";
  const allColumns = extent === "rows" || extent === "sheet";
  return {
    top: allRows ? 0 : Math.min(...rows),
    bottom: allRows ? rowCount - 1 : Math.max(...rows),
    left: allColumns ? 0 : Math.min(...columns),
    right: allColumns ? columnCount - 1 : Math.max(...columns),
  };
}

/** The selected rectangle. No merge is cut: it grows until every merge it touches lies within. */
export function selectedRange(view: SheetView, selection: Selection): CellRange {
  const pointed = pointedRange(selection, view.rows.count, view.columns.count);
  if (selection.extent !== "cells") return pointed;
  let range = pointed;
  for (;;) {
    const grown = grownByMerges(view, range);
    if (isSameRange(grown, range)) return range;
    range = grown;
  }
}

/**
 * The same in the workbook, where whole rows and columns go on to Excel's limits although the grid ends before. `view`
 * null: the sheet has not been read, and its merges are not known.
 */
export function workbookRange(view: SheetView | null, selection: Selection): CellRange {
  const pointed = pointedRange(selection, MAX_ROWS, MAX_COLUMNS);
  if (view === null) return pointed;
  const shown = selectedRange(view, withinSheet(view, selection));
  return {
    ...shown,
    bottom: pointed.bottom === MAX_ROWS - 1 ? pointed.bottom : shown.bottom,
    right: pointed.right === MAX_COLUMNS - 1 ? pointed.right : shown.right,
  };
}
