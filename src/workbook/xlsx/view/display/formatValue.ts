// A number or text under a number format, as Excel writes it, before anybody asks whether it fits its column.

import { format, formatColor } from "numfmt";
import { spellDatePart, spellDigits, spellNumber } from "./chineseDigits";
import { WEEKDAY_LONG, WEEKDAY_SHORT } from "./numberFormat";
import type { NumberFormat } from "./numberFormat";

export interface FormattedText {
  readonly text: string;
  /** "#RRGGBB" where the format colours the value ([Red]), else null. */
  readonly color: string | null;
  /** Where the format fills the column's width (`*` and a character), else null. */
  readonly filler: { readonly at: number; readonly character: string } | null;
  /** A date before 1900 or after 9999: Excel fills the cell with #. */
  readonly isOutOfRange: boolean;
}

/** Excel's bright colours, not CSS's of the same name. */
const COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#00ff00",
  blue: "#0000ff",
  yellow: "#ffff00",
  magenta: "#ff00ff",
  cyan: "#00ffff",
};

const FILL_MARK = "\u0001";
const OVERFLOW_MARK = "\u0002";
const WEEKDAYS = "日一二三四五六";
const DAYS_BETWEEN_1900_AND_1904 = 1462;

const OPTIONS = {
  // Without a language mark Chinese Excel names months and weekdays in English; marks in the code override this.
  locale: "en",
  // The library's types call this a yes or no; its code and documentation want the mark itself.
  fillChar: FILL_MARK as unknown as boolean,
  overflow: OVERFLOW_MARK,
  dateErrorNumber: false,
  dateSpanLarge: false,
};

function colourOf(pattern: string, value: number | string): string | null {
  const colour = formatColor(pattern, value, { throws: false });
  if (typeof colour !== "string") return null;
  return COLOURS[colour.toLowerCase()] ?? colour;
}

/** Day 1 of the 1900 system counts as a Sunday, as Excel has it. */
const weekdayOf = (serial: number): string => WEEKDAYS.charAt((Math.floor(serial) + 6) % 7);

function spell(digits: string, numberFormat: NumberFormat): string {
  const style = numberFormat.digits;
  if (style === null) return digits;
  if (numberFormat.isDate)
    return digits.length > 2 ? spellDigits(digits, style) : spellDatePart(digits, style);
  return numberFormat.spellsWholeNumbers ? spellNumber(digits, style) : spellDigits(digits, style);
}

/** Digits after a decimal point are always said one by one. */
const DIGIT_RUNS = /(\.)?(\d+)/gu;

function inChineseDigits(text: string, numberFormat: NumberFormat): string {
  const style = numberFormat.digits;
  if (style === null) return text;
  return text.replaceAll(DIGIT_RUNS, (_run, point: string | undefined, digits: string) =>
    point === undefined ? spell(digits, numberFormat) : point + spellDigits(digits, style),
  );
}

function finish(raw: string, value: number | string, numberFormat: NumberFormat): string {
  let text = raw;
  if (typeof value === "number") {
    text = text
      .replaceAll(WEEKDAY_SHORT, weekdayOf(value))
      .replaceAll(WEEKDAY_LONG, `星期${weekdayOf(value)}`);
    text = inChineseDigits(text, numberFormat);
  }
  if (numberFormat.chineseHalfDay) text = text.replace("AM", "上午").replace("PM", "下午");
  return text;
}

/** `is1904`: the workbook counts its days from 2 January 1904. */
export function formatValue(
  value: number | string,
  numberFormat: NumberFormat,
  is1904: boolean,
): FormattedText {
  const shifted =
    typeof value === "number" && numberFormat.isDate && is1904 ? value + DAYS_BETWEEN_1900_AND_1904 : value;
  const raw = format(numberFormat.pattern, shifted, OPTIONS);
  if (raw.includes(OVERFLOW_MARK)) return { text: "", color: null, filler: null, isOutOfRange: true };
  const finished = finish(raw, shifted, numberFormat);
  const color = colourOf(numberFormat.pattern, shifted);
  const at = finished.indexOf(FILL_MARK);
  if (at < 0) return { text: finished, color, filler: null, isOutOfRange: false };
  const character = finished.charAt(at + 1);
  const text = finished.slice(0, at) + finished.slice(at + 2);
  return { text, color, filler: { at, character }, isOutOfRange: false };
}
