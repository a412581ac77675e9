// Looks of cells in a document's terms, so that a new sheet can be made to look like one of the workbook's own. Read with
// what the grid is read with; sizes are the file's own, not the grid's pixels.

import type { CellLook } from "../../../domain/sheets/sheetDocument";
import type { Pacer } from "../../Pacer";
import type { CellPlace } from "../../port";
import { WorkbookFailure } from "../../port";
import { parseXml } from "../read/parseXml";
import { findPlace } from "./cells/cellTable";
import { openBookSource } from "./openBookSource";
import { buildSheetLooks } from "./sheet/buildSheetLooks";
import { buildSheetSizes } from "./sheet/buildSheetSizes";
import { lookAt } from "./sheet/sheetView";
import type { SheetLooks } from "./sheet/sheetView";
import { SheetViewHandler } from "./sheet/SheetViewHandler";
import type { BordersLook } from "./style/cellLook";
import { documentStyle, drawnLine } from "./style/documentStyle";
import { NO_BORDERS } from "./style/readBorders";

function lookOf(looks: SheetLooks, rowIndex: number, columnIndex: number) {
  return lookAt(looks, rowIndex, columnIndex, findPlace(looks.cells, rowIndex, columnIndex));
}

function styleAt(looks: SheetLooks, { rowIndex, columnIndex }: CellPlace): CellLook["style"] {
  const bordersAt = (row: number, column: number): BordersLook =>
    row < 0 || column < 0 ? NO_BORDERS : lookOf(looks, row, column).borders;
  const own = bordersAt(rowIndex, columnIndex);
  return documentStyle(lookOf(looks, rowIndex, columnIndex), {
    top: drawnLine(own.top, bordersAt(rowIndex - 1, columnIndex).bottom),
    right: drawnLine(own.right, bordersAt(rowIndex, columnIndex + 1).left),
    bottom: drawnLine(own.bottom, bordersAt(rowIndex + 1, columnIndex).top),
    left: drawnLine(own.left, bordersAt(rowIndex, columnIndex - 1).right),
  });
}

/** `sheet`: its exact name. Throws `WorkbookFailure`: not-found, also for a sheet without cells; file-damaged. */
export async function readCellLooks(
  bytes: Uint8Array,
  sheet: string,
  places: readonly CellPlace[],
  pacer: Pacer,
): Promise<CellLook[]> {
  const book = await openBookSource(bytes, pacer);
  const part = book.workbook.sheets.find(({ name }) => name === sheet)?.part ?? null;
  if (part === null) throw new WorkbookFailure("not-found", { sheet });
  const handler = new SheetViewHandler(book.cells);
  await parseXml(book.archive, part, handler, pacer);
  const facts = handler.facts.build();
  const cells = handler.cells.build();
  const extent = {
    rows: 1 + Math.max(handler.lastRow, ...places.map(({ rowIndex }) => rowIndex)),
    // One more: the cell to the right may say how the edge between looks.
    columns: 2 + Math.max(handler.lastColumn, ...places.map(({ columnIndex }) => columnIndex)),
  };
  const looks = buildSheetLooks(cells, facts, book.looks, extent.columns);
  const sizes = buildSheetSizes({ cells, facts, extent, looks: book.looks });
  return places.map((place) => ({
    style: styleAt(looks, place),
    rowHeight: sizes.rowHeight(place.rowIndex),
    columnWidth: sizes.columnWidth(place.columnIndex),
  }));
}
