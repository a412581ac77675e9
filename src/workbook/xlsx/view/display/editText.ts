// What stands in the formula bar: the formula, or the value as one would type it rather than as the cell shows it.

import type { CellValue } from "../../../../domain/sheets/snapshot";
import { formatValue } from "./formatValue";
import type { NumberFormat } from "./numberFormat";
import { prepareNumberFormat } from "./numberFormat";

const DATE = prepareNumberFormat("yyyy/m/d");
const TIME = prepareNumberFormat("h:mm:ss");
const DATE_AND_TIME = prepareNumberFormat("yyyy/m/d h:mm:ss");
/** Digits a double keeps exactly; more would show its binary rest. */
const EXACT_DIGITS = 15;

function datePattern(value: number): NumberFormat {
  if (Number.isInteger(value)) return DATE;
  return value < 1 ? TIME : DATE_AND_TIME;
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(EXACT_DIGITS))).replace("e", "E");
}

export function editText(
  value: CellValue,
  formula: string | undefined,
  format: NumberFormat,
  is1904: boolean,
): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format.isDate) {
    const dated = formatValue(value, datePattern(value), is1904);
    return dated.isOutOfRange ? numberText(value) : dated.text;
  }
  return format.pattern.includes("%") ? `${numberText(value * 100)}%` : numberText(value);
}
