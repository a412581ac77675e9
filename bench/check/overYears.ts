// The same rows as if they were of five years, a fifth of each register's rows in each.

import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";

const YEARS = 5;
const DAYS = 366;

const isDate = (format: string | undefined): boolean => format?.includes("yyyy") ?? false;

function spread(sheet: SheetSnapshot): SheetSnapshot {
  const { length } = sheet.rows;
  const rows = sheet.rows.map((row, rowIndex): readonly CellValue[] => {
    const yearsBefore = YEARS - 1 - Math.floor((YEARS * rowIndex) / length);
    const formats = sheet.numberFormats[rowIndex];
    return row.map((value, column) =>
      typeof value === "number" && isDate(formats?.[column]) ? value - DAYS * yearsBefore : value,
    );
  });
  return { ...sheet, rows };
}

export function overYears(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map(spread) };
}
