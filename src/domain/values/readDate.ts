// A cell as a day. The clerk's ways of writing one are many; each is read only where it means one day. A day without its
// year takes the year that title or sheet name gives, and stays a month and day where neither does.

import type { CellValue, DateSystem } from "../sheets/snapshot";
import { dayNumberOf } from "./date";
import { isDateFormat } from "./isDateFormat";
import { isErrorValue } from "./isErrorValue";
import { parseDateText, type DateParts } from "./parseDateText";
import { Unreadable, type DayNumber, type MonthDay, type YearMonth } from "./reading";
import { dayOfSerial } from "./serial";
import { isBlankText } from "./text";

/** What the surroundings of a cell say about its date. */
export interface DateContext {
  readonly dateSystem: DateSystem;
  /** From title or sheet name; null where neither gives one. */
  readonly year: number | null;
  /** Likewise, for a sheet or table of one month. */
  readonly month: number | null;
}

export type DateReading = DayNumber | MonthDay | Unreadable | null;

/** Serials under a plain number format are believed within a lifetime: 18 May 1927 to 31 December 2099. */
const FIRST_PLAUSIBLE_SERIAL = 10_000;
const LAST_PLAUSIBLE_SERIAL = 73_050;
/** A leap year, so that 29 February without a year can be read. */
const ANY_LEAP_YEAR = 2000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const NOTHING = new Set(["-", "—", "——", "/", "\\", "无"]);

function monthDayOf(month: number, day: number, context: DateContext, found: CellValue): DateReading {
  const dayNumber = dayNumberOf(context.year ?? ANY_LEAP_YEAR, month, day);
  if (dayNumber === null) return new Unreadable("no-such-day", found);
  return context.year === null ? { month, day } : dayNumber;
}

function dayOfParts(parts: DateParts, context: DateContext, found: CellValue): DateReading {
  const { year, day } = parts;
  const month = parts.month ?? (year === null ? context.month : null);
  if (day === null) return new Unreadable("date-without-day", found);
  if (month === null) return new Unreadable("not-a-date", found);
  if (year === null) return monthDayOf(month, day, context, found);
  if (year < FIRST_YEAR) return new Unreadable("no-such-day", found);
  return dayNumberOf(year, month, day) ?? new Unreadable("no-such-day", found);
}

/** The parts of 20200918 or 202009 kept as a number; null when month or day do not exist, as in an amount. */
export function parseCompactDate(value: number): DateParts | null {
  if (!Number.isInteger(value)) return null;
  const isMonth = value > FIRST_YEAR * 100 && value < (LAST_YEAR + 1) * 100;
  const whole = isMonth ? value * 100 + 1 : value;
  const year = Math.floor(whole / 10_000);
  const month = Math.floor(whole / 100) % 100;
  const day = whole % 100;
  if (year < FIRST_YEAR || year > LAST_YEAR || dayNumberOf(year, month, day) === null) return null;
  return { year, month, day: isMonth ? null : day };
}

/**
 * The parts of 9.18 or 2020.9 kept as a number. 9.1, 9.2 and 9.3 may have been 9.10, 9.20 and 9.30, so they are none.
 */
function parsePointedDate(value: number): DateParts | null {
  const [whole = "", fraction = ""] = String(value).split(".");
  if (fraction === "") return null;
  if (whole.length === 4) return parseDateText(String(value));
  const isAmbiguous = fraction.length === 1 && Number(fraction) <= 3;
  return isAmbiguous ? null : parseDateText(`${whole}.${fraction}`);
}

function readNumber(value: number, numberFormat: string, context: DateContext): DateReading {
  const isPlausible = value >= FIRST_PLAUSIBLE_SERIAL && value < LAST_PLAUSIBLE_SERIAL + 1;
  if (isPlausible || isDateFormat(numberFormat)) {
    const day = dayOfSerial(value, context.dateSystem);
    if (day !== null) return day;
  }
  const parts = parseCompactDate(value) ?? parsePointedDate(value);
  if (parts) return dayOfParts(parts, context, value);
  const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  return new Unreadable(isYear ? "date-without-day" : "not-a-date", value);
}

/** Reads a cell as a day; null where it is blank. `numberFormat` is the cell's, as Excel's en-US writes it. */
export function readDate(value: CellValue, numberFormat: string, context: DateContext): DateReading {
  if (typeof value === "number") return readNumber(value, numberFormat, context);
  if (value === null) return null;
  if (typeof value === "boolean") return new Unreadable("not-a-date", value);
  if (isErrorValue(value)) return new Unreadable("error-value", value);
  if (isBlankText(value) || NOTHING.has(value.trim())) return null;
  const parts = parseDateText(value);
  return parts ? dayOfParts(parts, context, value) : new Unreadable("not-a-date", value);
}

/** As `readDate`, for a birth or a beginning that may be known to the month only: 2008年5月 is read as such. */
export function readDateOrMonth(
  value: CellValue,
  numberFormat: string,
  context: DateContext,
): DateReading | YearMonth {
  const reading = readDate(value, numberFormat, context);
  if (!(reading instanceof Unreadable) || reading.reason !== "date-without-day") return reading;
  const parts = typeof value === "number" ? partsOfNumber(value) : parseDateText(String(value));
  const { year = null, month = null } = parts ?? {};
  const exists = month !== null && month >= 1 && month <= 12;
  return year === null || !exists ? reading : { year, month };
}

function partsOfNumber(value: number): DateParts | null {
  return parseCompactDate(value) ?? parsePointedDate(value);
}
