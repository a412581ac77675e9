// The dates of an account book: day and month from columns of their own, the month written once and blank below.

import { valueAt, type CellValue, type DateSystem, type SheetSnapshot } from "../../sheets/snapshot";
import { readDate, type DateReading } from "../../values/readDate";
import { squeezeText } from "../../values/text";
import type { SplitDate } from "../matching/findSplitDate";
import { yearInText } from "../matching/periodInText";
import type { Header } from "../locating/readHeader";
import type { TableContext } from "../matching/readTableContext";

function digitsOf(value: CellValue): string {
  return squeezeText(String(value ?? "")).replace(/[年月日号]$/u, "");
}

/** Per row its date; rows without a day have none. */
export function readSplitDates(
  sheet: SheetSnapshot,
  header: Header,
  split: SplitDate,
  rows: readonly number[],
  context: TableContext,
  dateSystem: DateSystem,
): ReadonlyMap<number, DateReading> {
  const above = header.headings[split.month]?.shown ?? "";
  const dates = new Map<number, DateReading>();
  let year = String(yearInText(above) ?? context.year ?? "");
  let month = "";
  const cellAt = (rowIndex: number, at: number | null): CellValue =>
    at === null ? null : valueAt(sheet, rowIndex, header.columns.first + at);
  for (const rowIndex of rows) {
    year = digitsOf(cellAt(rowIndex, split.year)) || year;
    month = digitsOf(cellAt(rowIndex, split.month)) || month;
    const day = digitsOf(cellAt(rowIndex, split.day));
    if (day === "") continue;
    const text = `${year === "" ? "" : `${year}年`}${month}月${day}日`;
    const reading = readDate(text, "General", { dateSystem, year: null, month: null });
    dates.set(rowIndex, reading);
  }
  return dates;
}
