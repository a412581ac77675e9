// Where to scroll so that a cell is seen, with the least movement.

import type { Axis } from "../../../workbook/xlsx/view/geometry/axis";
import { startOf } from "../../../workbook/xlsx/view/geometry/axis";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { Viewport } from "./placeAt";
import type { Cell } from "./selection";

function scrolledInto(axis: Axis, frozen: number, index: number, scrolled: number, room: number): number {
  if (index < frozen) return scrolled;
  const origin = startOf(axis, frozen);
  const start = startOf(axis, index) - origin;
  const end = startOf(axis, index + 1) - origin;
  if (start < scrolled) return start;
  // A cell larger than the window is shown from its beginning.
  return end > scrolled + room ? Math.min(start, end - room) : scrolled;
}

/** The scroll position that shows the cell; the present one where it is seen already. */
export function scrollTo(
  view: SheetView,
  viewport: Viewport,
  cell: Cell,
): { readonly left: number; readonly top: number } {
  const roomWide = viewport.width - viewport.headWidth - startOf(view.columns, view.frozen.columns);
  const roomHigh = viewport.height - viewport.headHeight - startOf(view.rows, view.frozen.rows);
  return {
    left: scrolledInto(view.columns, view.frozen.columns, cell.columnIndex, viewport.scrollLeft, roomWide),
    top: scrolledInto(view.rows, view.frozen.rows, cell.rowIndex, viewport.scrollTop, roomHigh),
  };
}
