import { cellAddress } from "../../../../src/domain/sheets/address";
import { placeAt } from "../../../../src/browser/grid/selection/placeAt";
import type { Viewport } from "../../../../src/browser/grid/selection/placeAt";
import { scrollTo } from "../../../../src/browser/grid/selection/scrollTo";
import type { SheetView } from "../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells } from "../../../support/buildXlsx";
import { viewOf } from "../../../support/viewOf";

/** Rows of 20 and columns of 72 pixels; one row and one column frozen; a window of 400 by 220 with heads of 40 and 20. */
let view: SheetView;
beforeAll(async () => {
  view = await viewOf(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      `<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/>${cells("")}`,
  );
});

const WINDOW: Viewport = {
  scrollLeft: 0,
  scrollTop: 0,
  width: 400,
  height: 220,
  headWidth: 40,
  headHeight: 20,
};
const SCROLLED: Viewport = { ...WINDOW, scrollLeft: 144, scrollTop: 1000 };

test.each([
  [WINDOW, 41, 21, "cells", "A1"],
  [WINDOW, 115, 45, "cells", "B2"],
  [WINDOW, 10, 10, "corner", "A1"],
  [WINDOW, 10, 45, "rowHead", "A2"],
  [WINDOW, 115, 5, "columnHead", "B1"],
  // Frozen parts stay, the rest has moved beneath them.
  [SCROLLED, 41, 21, "cells", "A1"],
  [SCROLLED, 115, 25, "cells", "D1"],
  [SCROLLED, 41, 45, "cells", "A52"],
  [SCROLLED, 115, 45, "cells", "D52"],
  // Outside the window: the cell that would be there.
  [WINDOW, 500, 300, "cells", "G15"],
  [WINDOW, -50, -50, "corner", "A1"],
] as const)("with %p the pixel %d, %d is %s %s", (viewport, x, y, part, address) => {
  const place = placeAt(view, viewport, x, y);
  expect(place.part).toBe(part);
  expect(cellAddress(place.cell.rowIndex, place.cell.columnIndex)).toBe(address);
});

test.each([
  // Seen already, or frozen: nothing moves.
  [WINDOW, 3, 2, { left: 0, top: 0 }],
  [SCROLLED, 0, 0, { left: 144, top: 1000 }],
  // Below and to the right: as little as shows it.
  [WINDOW, 20, 2, { left: 0, top: 220 }],
  [WINDOW, 3, 9, { left: 360, top: 0 }],
  // Above and to the left: its beginning.
  [SCROLLED, 10, 1, { left: 0, top: 180 }],
])("with %p the cell at row %d, column %d is shown at %p", (viewport, rowIndex, columnIndex, position) => {
  expect(scrollTo(view, viewport, { rowIndex, columnIndex })).toEqual(position);
});
