// What stands in a cell, as a person would type it into a form.

import type { FieldType } from "../../kinds/kind";
import {
  type CellValue,
  type DateSystem,
  numberFormatAt,
  type SheetSnapshot,
  valueAt,
} from "../../sheets/snapshot";
import { formatDate } from "../../values/date";
import { isDateFormat } from "../../values/isDateFormat";
import { type FieldReading, FEN_PER_YUAN, Unreadable } from "../../values/reading";
import { dayOfSerial } from "../../values/serial";

/** As many digits as Excel keeps. */
const DIGITS = 15;
const BEYOND_DIGITS = 10 ** DIGITS;

/** A number that has lost digits is shown so that nobody takes it for a whole one: no field of digits reads it. */
function textOfNumber(value: number): string {
  return Math.abs(value) >= BEYOND_DIGITS ? value.toExponential() : String(Number(value.toPrecision(DIGITS)));
}

function textOfValue(value: CellValue, numberFormat: string, dateSystem: DateSystem): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return value;
  const day = isDateFormat(numberFormat) ? dayOfSerial(value, dateSystem) : null;
  return day === null ? textOfNumber(value) : formatDate(day);
}

export function textOfCell(
  sheet: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
  dateSystem: DateSystem,
): string {
  const numberFormat = numberFormatAt(sheet, rowIndex, columnIndex);
  return textOfValue(valueAt(sheet, rowIndex, columnIndex), numberFormat, dateSystem);
}

/** "" where nothing was read. */
export function textOfReading(reading: FieldReading | undefined, type: FieldType = "text"): string {
  if (reading === undefined || reading === null || reading instanceof Unreadable) return "";
  if (typeof reading === "string") return reading;
  if (typeof reading === "boolean") return reading ? "是" : "否";
  if (typeof reading === "number") {
    if (type === "date" || type === "dateOrMonth") return formatDate(reading);
    return type === "money" ? `${textOfNumber(reading / FEN_PER_YUAN)}元` : textOfNumber(reading);
  }
  if ("year" in reading) return `${reading.year}年${reading.month}月`;
  return `${reading.month}月${reading.day}日`;
}
