// What a column holds, from a sample of its rows: the second witness beside its heading. Each share is of the cells that
// hold something.

import { valueAt, numberFormatAt, type CellValue, type SheetSnapshot } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { parseDateText } from "../../values/parseDateText";
import { parseCompactDate } from "../../values/readDate";
import { readMoney } from "../../values/money";
import { squeezeText } from "../../values/text";
import { isFilled } from "../locating/readRowFacts";
import { ledgerSideOf } from "./ledgerSide";

export interface ColumnProfile {
  /** Cells looked at that hold something. */
  readonly filled: number;
  readonly dates: number;
  /** Numbers with fractions and amounts written as text; dates, ids and phones are none. */
  readonly amounts: number;
  readonly wholeNumbers: number;
  readonly texts: number;
  readonly ids: number;
  readonly phones: number;
  readonly marks: number;
  /** Two to four Chinese characters without a digit, as most names are. */
  readonly shortNames: number;
  /** Numbers of more than one digit, counted elsewhere too. */
  readonly manyDigits: number;
  /** Numbers below zero, counted among `amounts` too. */
  readonly negatives: number;
  /** Cells that say just 收入 or the like, and those that say 支出, counted elsewhere too. */
  readonly intakes: number;
  readonly outlays: number;
}

const SAMPLE = 120;
const LARGEST_DIGIT = 9;
const ID = /^\d{17}[\dXx]$|^\d{15}$/u;
const PHONE = /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/u;
const MARK = /^[√✓✔×✗☑是否有无]$/u;
const SHORT_NAME = /^[\p{Script=Han}·]{2,4}$/u;
const WHOLE = /^\d{1,14}$/u;
const FIRST_PHONE = 13_000_000_000;
const LAST_PHONE = 19_999_999_999;

type Sort = keyof Omit<ColumnProfile, "filled" | "negatives" | "manyDigits" | "intakes" | "outlays">;

function sortOfNumber(value: number, numberFormat: string): Sort {
  const compact = parseCompactDate(value);
  if (isDateFormat(numberFormat) || (compact !== null && compact.day !== null)) return "dates";
  if (value >= FIRST_PHONE && value <= LAST_PHONE && Number.isInteger(value)) return "phones";
  if (value >= 1e14) return "ids";
  return Number.isInteger(value) && value >= 0 ? "wholeNumbers" : "amounts";
}

function sortOfText(text: string): Sort {
  const squeezed = squeezeText(text);
  if (ID.test(squeezed)) return "ids";
  if (PHONE.test(squeezed)) return "phones";
  if (MARK.test(squeezed)) return "marks";
  if (SHORT_NAME.test(squeezed)) return "shortNames";
  if (parseDateText(squeezed) !== null) return "dates";
  if (WHOLE.test(squeezed)) return "wholeNumbers";
  return typeof readMoney(squeezed) === "number" ? "amounts" : "texts";
}

function sortOf(value: CellValue, numberFormat: string): Sort {
  if (typeof value === "number") return sortOfNumber(value, numberFormat);
  return typeof value === "string" ? sortOfText(value) : "marks";
}

/** A column without a filled cell. */
export const EMPTY_PROFILE: ColumnProfile = {
  filled: 0,
  dates: 0,
  amounts: 0,
  wholeNumbers: 0,
  texts: 0,
  ids: 0,
  phones: 0,
  marks: 0,
  shortNames: 0,
  negatives: 0,
  manyDigits: 0,
  intakes: 0,
  outlays: 0,
};

/** Looks at no more than a fixed number of the rows given, spread evenly. */
export function readColumnProfile(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
): ColumnProfile {
  const counts: Record<keyof ColumnProfile, number> = { ...EMPTY_PROFILE };
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) {
    const rowIndex = rows[at] ?? 0;
    const value = valueAt(sheet, rowIndex, column);
    if (!isFilled(value)) continue;
    counts.filled += 1;
    if (typeof value === "number" && value < 0) counts.negatives += 1;
    if (typeof value === "number" && Math.abs(value) > LARGEST_DIGIT) counts.manyDigits += 1;
    const side = ledgerSideOf(value);
    if (side !== null) counts[side === "intake" ? "intakes" : "outlays"] += 1;
    counts[sortOf(value, numberFormatAt(sheet, rowIndex, column))] += 1;
  }
  return counts;
}
