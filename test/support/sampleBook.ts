// The sample workbook as a snapshot, and the same without some of its rows.

import { buildSampleSheets } from "../../src/books/sample/sampleWorkbook";
import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { workbookOf } from "./workbookOf";

export function sampleBook(): WorkbookSnapshot {
  return workbookOf(...buildSampleSheets().map(buildDocumentSnapshot));
}

function changedSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  if (!sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return workbookOf(...sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)));
}

/** @param rowNumber as Excel shows it; the rows below move up */
export function withoutRow(book: WorkbookSnapshot, sheetName: string, rowNumber: number): WorkbookSnapshot {
  const drop = <T>(rows: readonly T[]): readonly T[] => rows.filter((_, at) => at !== rowNumber - 1);
  return changedSheet(book, sheetName, (sheet) => ({
    ...sheet,
    rows: drop(sheet.rows),
    formulas: drop(sheet.formulas),
    numberFormats: drop(sheet.numberFormats),
  }));
}

/** @param rowNumber as Excel shows it */
export function withCell(
  book: WorkbookSnapshot,
  sheetName: string,
  rowNumber: number,
  columnIndex: number,
  value: CellValue,
): WorkbookSnapshot {
  return changedSheet(book, sheetName, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      at === rowNumber - 1 ? row.map((cell, column) => (column === columnIndex ? value : cell)) : row,
    ),
  }));
}
