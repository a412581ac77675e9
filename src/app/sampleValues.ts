// A few values of a column as the sheet shows them, as well as plain data allows: by them a clerk knows the column again.

import type { TableFit } from "../domain/fitting/fit";
import {
  numberFormatAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../domain/sheets/snapshot";
import { isDateFormat } from "../domain/values/isDateFormat";
import type { DayNumber } from "../domain/values/reading";
import { dayOfSerial } from "../domain/values/serial";
import { cleanText } from "../domain/values/text";

const MOST = 3;
/** In characters; three such values fill two lines of the pane. */
const LONGEST = 14;
/** As many digits as Excel keeps of a number: 0.1 + 0.2 is 0.3. */
const DIGITS = 15;

type ShowDay = (day: DayNumber) => string;

export function showNumber(
  value: number,
  format: string,
  { dateSystem }: WorkbookSnapshot,
  showDay: ShowDay,
): string {
  const day = isDateFormat(format) ? dayOfSerial(value, dateSystem) : null;
  return day === null ? String(Number(value.toPrecision(DIGITS))) : showDay(day);
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}

/**
 * Up to three different values of a table's column, from the top; empty where the column is blank.
 * @param showDay how a day is written
 */
export function sampleValues(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { dataRows, totalRows }: Pick<TableFit, "dataRows" | "totalRows">,
  { columnIndex, showDay }: { readonly columnIndex: number; readonly showDay: ShowDay },
): readonly string[] {
  const totals = new Set(totalRows);
  const values = new Set<string>();
  for (let row = dataRows?.first ?? 0; row <= (dataRows?.last ?? -1) && values.size < MOST; row += 1) {
    const value = totals.has(row) ? null : valueAt(sheet, row, columnIndex);
    if (value === null) continue;
    const shown =
      typeof value === "number"
        ? showNumber(value, numberFormatAt(sheet, row, columnIndex), workbook, showDay)
        : cut(cleanText(String(value)));
    if (shown !== "") values.add(typeof value === "boolean" ? shown.toUpperCase() : shown);
  }
  return [...values];
}
