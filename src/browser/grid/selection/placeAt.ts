// What lies under the pointer, from its place in the window: cells are found by arithmetic rather than by elements,
// since empty cells have none.

import { indexAt, startOf } from "../../../workbook/xlsx/view/geometry/axis";
import type { Axis } from "../../../workbook/xlsx/view/geometry/axis";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { Cell } from "./selection";

/** Where the window stands over the sheet, in pixels. */
export interface Viewport {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
  /** The strip of row numbers and the strip of column letters. */
  readonly headWidth: number;
  readonly headHeight: number;
}

export interface PointedPlace {
  readonly part: "cells" | "rowHead" | "columnHead" | "corner";
  readonly cell: Cell;
}

function indexUnder(axis: Axis, frozen: number, pixel: number, scrolled: number): number {
  const isOverFrozen = pixel < startOf(axis, frozen);
  return indexAt(axis, Math.max(0, isOverFrozen ? pixel : pixel + scrolled));
}

/** `x` and `y` from the window's top left corner; outside it the nearest cell. */
export function placeAt(view: SheetView, viewport: Viewport, x: number, y: number): PointedPlace {
  const inHeadColumn = x < viewport.headWidth;
  const inHeadRow = y < viewport.headHeight;
  const cell = {
    rowIndex: indexUnder(view.rows, view.frozen.rows, y - viewport.headHeight, viewport.scrollTop),
    columnIndex: indexUnder(view.columns, view.frozen.columns, x - viewport.headWidth, viewport.scrollLeft),
  };
  if (inHeadColumn && inHeadRow) return { part: "corner", cell };
  if (inHeadColumn) return { part: "rowHead", cell };
  return { part: inHeadRow ? "columnHead" : "cells", cell };
}
