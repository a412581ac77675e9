// Where the keyboard takes the selection, as in Excel: past hidden rows and columns, over merges in one step, with Ctrl
// to the edge of the data.

import { findPlace, isFilled } from "../../../workbook/xlsx/view/cells/cellTable";
import type { Axis } from "../../../workbook/xlsx/view/geometry/axis";
import { sizeOf, startOf, indexAt } from "../../../workbook/xlsx/view/geometry/axis";
import { findMerge } from "../../../workbook/xlsx/view/geometry/mergeTable";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { Cell } from "./selection";
import { seenCell } from "./selection";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, { readonly axis: "rows" | "columns"; readonly step: 1 | -1 }>> = {
  up: { axis: "rows", step: -1 },
  down: { axis: "rows", step: 1 },
  left: { axis: "columns", step: -1 },
  right: { axis: "columns", step: 1 },
};

/** The next one that is not hidden; `from` itself where there is none. */
function nextVisible(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < axis.count; index += step) {
    if (sizeOf(axis, index) > 0) return index;
  }
  return from;
}

function indexOf(cell: Cell, axis: "rows" | "columns"): number {
  return axis === "rows" ? cell.rowIndex : cell.columnIndex;
}

function withIndex(cell: Cell, axis: "rows" | "columns", index: number): Cell {
  return axis === "rows" ? { ...cell, rowIndex: index } : { ...cell, columnIndex: index };
}

/** The edge of the merge that the cell lies in, in the direction of travel; the cell's own index elsewhere. */
function edgeOf(view: SheetView, cell: Cell, direction: Direction): number {
  const { axis, step } = STEPS[direction];
  const merge = findMerge(view.merges, cell.rowIndex, cell.columnIndex);
  if (merge === null) return indexOf(cell, axis);
  if (axis === "rows") return step > 0 ? merge.bottom : merge.top;
  return step > 0 ? merge.right : merge.left;
}

/** One cell on; the same cell at the edge of the sheet. */
export function stepFrom(view: SheetView, cell: Cell, direction: Direction): Cell {
  const { axis, step } = STEPS[direction];
  const edge = edgeOf(view, cell, direction);
  const next = nextVisible(view[axis], edge, step);
  return next === edge ? cell : withIndex(cell, axis, next);
}

function isFilledAt(view: SheetView, cell: Cell): boolean {
  const seen = seenCell(view, cell);
  const place = findPlace(view.cells, seen.rowIndex, seen.columnIndex);
  return place >= 0 && isFilled(view.cells, place);
}

function isSameCell(a: Cell, b: Cell): boolean {
  return a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;
}

/** Ctrl with an arrow: to the end of a filled stretch, or over empty cells to the next filled one, or to the edge. */
export function jumpFrom(view: SheetView, cell: Cell, direction: Direction): Cell {
  let here = cell;
  let next = stepFrom(view, here, direction);
  const staysInStretch = isFilledAt(view, here) && isFilledAt(view, next);
  while (!isSameCell(next, here)) {
    if (staysInStretch && !isFilledAt(view, next)) return here;
    if (!staysInStretch && isFilledAt(view, next)) return next;
    here = next;
    next = stepFrom(view, here, direction);
  }
  return here;
}

/** A screenful on; `height` in pixels is what the rows have to themselves. */
export function pageFrom(view: SheetView, cell: Cell, step: 1 | -1, height: number): Cell {
  const target = indexAt(view.rows, startOf(view.rows, cell.rowIndex) + step * height);
  const moved = step > 0 ? Math.max(target, cell.rowIndex + 1) : Math.min(target, cell.rowIndex - 1);
  const inside = Math.min(Math.max(moved, 0), view.rows.count - 1);
  const rowIndex = sizeOf(view.rows, inside) > 0 ? inside : nextVisible(view.rows, inside, step);
  return { ...cell, rowIndex };
}

/** The first cell of the row that scrolls: behind the frozen columns. */
export function rowStart(view: SheetView, cell: Cell): Cell {
  return { ...cell, columnIndex: nextVisible(view.columns, view.frozen.columns - 1, 1) };
}

/** The first cell that scrolls. */
export function sheetStart(view: SheetView): Cell {
  return {
    rowIndex: nextVisible(view.rows, view.frozen.rows - 1, 1),
    columnIndex: nextVisible(view.columns, view.frozen.columns - 1, 1),
  };
}

/** The last cell that is used. */
export function sheetEnd(view: SheetView): Cell {
  return {
    rowIndex: Math.max(0, view.lastUsed.rowIndex),
    columnIndex: Math.max(0, view.lastUsed.columnIndex),
  };
}
