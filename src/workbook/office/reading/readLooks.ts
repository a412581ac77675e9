// Looks of single cells, in one round trip. Formats come cell by cell, since of a larger range Excel tells only what is the
// same everywhere; sizes are not among a cell's properties and come with its range.

import type { CellLook } from "../../../domain/sheets/sheetDocument";
import { cellAddress } from "../../../domain/sheets/address";
import { WorkbookFailure, type CellPlace } from "../../port";
import { askStandardColumn, columnCharacters, type StandardColumn } from "../drawing/columnUnit";
import { roundTrip } from "../roundTrip";
import { ASKED_OF_CELLS, styleOfCell } from "./styleOfCell";

type ReadLook = (standard: StandardColumn) => CellLook;

function askLook(sheet: Excel.Worksheet, { rowIndex, columnIndex }: CellPlace): ReadLook {
  const range = sheet.getRange(cellAddress(rowIndex, columnIndex));
  range.load("numberFormat,format/rowHeight,format/columnWidth");
  const properties = range.getCellProperties(ASKED_OF_CELLS);
  return (standard) => {
    const format = properties.value[0]?.[0]?.format ?? {};
    const [[numberFormat] = []]: readonly (readonly unknown[])[] = range.numberFormat;
    return {
      style: styleOfCell(format, typeof numberFormat === "string" ? numberFormat : "General"),
      rowHeight: range.format.rowHeight,
      columnWidth: columnCharacters(range.format.columnWidth, standard),
    };
  };
}

/** Throws "not-found", naming the sheet, when there is none of that name. */
export async function readLooks(sheet: string, cells: readonly CellPlace[]): Promise<CellLook[]> {
  try {
    return await roundTrip((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const readStandardColumn = askStandardColumn(context);
      const answers = cells.map((cell) => askLook(worksheet, cell));
      return () => answers.map((read) => read(readStandardColumn()));
    });
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.code !== "not-found") throw error;
    throw new WorkbookFailure("not-found", { sheet, detail: error.detail, cause: error });
  }
}
