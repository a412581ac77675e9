// What is selected in a sheet. Kept as the two cells a person pointed at, so that extending, merges and whole rows all
// follow from the same few facts; the rectangle is computed when it is needed.

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
      grown = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
    }
  }
  return grown;
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The selected rectangle. No merge is cut: it grows until every merge it touches lies within. */
export function selectedRange(view: SheetView, { anchor, head, extent }: Selection): CellRange {
  const lastRow = view.rows.count - 1;
  const lastColumn = view.columns.count - 1;
  const rows = [anchor.rowIndex, head.rowIndex];
  const columns = [anchor.columnIndex, head.columnIndex];
  const allRows = extent === "columns" || extent === "sheet";
  const allColumns = extent === "rows" || extent === "sheet";
  const pointed: CellRange = {
    top: allRows ? 0 : Math.min(...rows),
    bottom: allRows ? lastRow : Math.max(...rows),
    left: allColumns ? 0 : Math.min(...columns),
    right: allColumns ? lastColumn : Math.max(...columns),
  };
  if (extent !== "cells") return pointed;
  let range = pointed;
  for (;;) {
    const grown = grownByMerges(view, range);
    if (isSameRange(grown, range)) return range;
    range = grown;
  }
}
