// Cells edited in a snapshot, as a host hands them over when asked for a part of a sheet.

import type { CellBlock, SheetArea } from "../../src/domain/sheets/cellBlock";
import { formulaAt, numberFormatAt, valueAt, type WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { GridCell, RichCell } from "./snapshotOf";

/** What stands in an area of the workbook. */
export function blockOf({ sheets }: WorkbookSnapshot, { sheet: name, range }: SheetArea): CellBlock {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const grid = <T>(at: (rowIndex: number, column: number) => T): T[][] =>
    Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
      Array.from({ length: range.right - range.left + 1 }, (_none, c) => at(range.top + r, range.left + c)),
    );
  return {
    sheet: name,
    range,
    values: grid((r, c) => valueAt(sheet, r, c)),
    formulas: grid((r, c) => formulaAt(sheet, r, c)),
    numberFormats: grid((r, c) => numberFormatAt(sheet, r, c)),
  };
}

/** One cell, 0-based, as it stands after an edit. */
export function editedCell(sheet: string, rowIndex: number, columnIndex: number, cell: GridCell): CellBlock {
  const rich: RichCell = typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
  return {
    sheet,
    range: { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex },
    values: [[rich.value]],
    formulas: [[rich.formula ?? null]],
    numberFormats: [[rich.format ?? "General"]],
  };
}
