// Selected cells as text for the clipboard, as Excel puts it there: what the cells show, tabs between columns, a line a
// row, and quotation marks around a text that itself has lines or tabs.

import type { CellRange } from "../../../domain/sheets/address";
import { findPlace } from "../../../workbook/xlsx/view/cells/cellTable";
import { sizeOf } from "../../../workbook/xlsx/view/geometry/axis";
import { displayPlace } from "../../../workbook/xlsx/view/layout/displayPlace";
import { lookAt } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";

/** What one cell shows, whatever its width; "" for an empty one. */
export function shownText(view: SheetView, rowIndex: number, columnIndex: number): string {
  const place = findPlace(view.cells, rowIndex, columnIndex);
  return place < 0 ? "" : displayPlace(view, place, lookAt(view, rowIndex, columnIndex, place)).text;
}

function quoted(text: string): string {
  return /[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function visible(first: number, last: number, isVisible: (index: number) => boolean): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, i) => first + i).filter(isVisible);
}

/** Hidden rows and columns are left out, and so is what lies beyond the used cells. */
export function copyText(view: SheetView, range: CellRange): string {
  const lastRow = Math.min(range.bottom, Math.max(range.top, view.lastUsed.rowIndex));
  const lastColumn = Math.min(range.right, Math.max(range.left, view.lastUsed.columnIndex));
  const rows = visible(range.top, lastRow, (row) => sizeOf(view.rows, row) > 0);
  const columns = visible(range.left, lastColumn, (column) => sizeOf(view.columns, column) > 0);
  const lines = rows.map((row) => columns.map((column) => quoted(shownText(view, row, column))).join("\t"));
  return lines.join("\r\n");
}
