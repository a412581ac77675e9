// A cell as text or as one of a list of choices. What Excel keeps as a number or a date is shown as people would say it.

import type { CellValue, DateSystem } from "../sheets/snapshot";
import { formatDate } from "./date";
import { isDateFormat } from "./isDateFormat";
import { isErrorValue } from "./isErrorValue";
import { plainDigits } from "./readDigits";
import { Unreadable } from "./reading";
import { dayOfSerial } from "./serial";
import { beginsWithHan, cleanText, foldKey, isPlain } from "./text";

function textOfNumber(value: number, numberFormat: string, dateSystem: DateSystem): string {
  const day = isDateFormat(numberFormat) ? dayOfSerial(value, dateSystem) : null;
  return day === null ? plainDigits(value) : formatDate(day);
}

/** Reads a cell as text, blanks folded, its signs as they stand; null where it is blank. */
export function readText(
  value: CellValue,
  numberFormat: string,
  dateSystem: DateSystem,
): string | Unreadable | null {
  if (value === null) return null;
  if (typeof value === "string" && beginsWithHan(value) && isPlain(value)) return value;
  if (typeof value === "number") return textOfNumber(value, numberFormat, dateSystem);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isErrorValue(value)) return new Unreadable("error-value", value);
  return cleanText(value) || null;
}

/** Reads a cell as one of a list of choices: as `readText`, but full-width and inner blanks make no difference. */
export function readChoice(
  value: CellValue,
  numberFormat: string,
  dateSystem: DateSystem,
): string | Unreadable | null {
  if (typeof value === "string" && beginsWithHan(value) && isPlain(value)) return value;
  const text = readText(value, numberFormat, dateSystem);
  return typeof text === "string" ? foldKey(text) : text;
}
