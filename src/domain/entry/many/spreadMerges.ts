// A cell merged down over several rows says the same of each, and rows taken over stand by themselves. A number does not: an
// amount written once for three rows is not three amounts.

import { type CellValue, numberFormatAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { readMoney } from "../../values/money";
import { parseDateText } from "../../values/parseDateText";
import { Unreadable } from "../../values/reading";

function isAmount(value: CellValue, numberFormat: string): boolean {
  if (typeof value === "number") return !isDateFormat(numberFormat);
  if (typeof value !== "string") return true;
  return !(readMoney(value, "yuan") instanceof Unreadable) && parseDateText(value) === null;
}

/** The sheet with what cells merged down say in each of their rows. */
export function spreadMerges(sheet: SheetSnapshot): SheetSnapshot {
  const down = (sheet.merges ?? []).filter(({ top, bottom, left }) => {
    const value = valueAt(sheet, top, left);
    return bottom > top && value !== null && !isAmount(value, numberFormatAt(sheet, top, left));
  });
  if (down.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  const formats = sheet.numberFormats.map((row) => [...row]);
  for (const { top, bottom, left } of down)
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1) {
      put(rows, at, left, valueAt(sheet, top, left), null);
      put(formats, at, left, numberFormatAt(sheet, top, left), "General");
    }
  return { ...sheet, rows, numberFormats: formats };
}

function put<T>(grid: T[][], rowIndex: number, columnIndex: number, value: T, blank: T): void {
  const row = grid[rowIndex];
  if (row === undefined) return;
  while (row.length < columnIndex) row.push(blank);
  row[columnIndex] = value;
}
