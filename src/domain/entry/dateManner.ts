// How the dates of a column are written, learned from those that stand there: real dates under a format, or a text with its
// marks, with or without year and leading zeros.

import { calendarDateOf, type CalendarDate } from "../values/date";
import { isDateFormat } from "../values/isDateFormat";
import type { CellValue, DateSystem } from "../sheets/snapshot";
import type { DayNumber, YearMonth } from "../values/reading";
import { serialOfDay } from "../values/serial";
import type { Written } from "./typed";

export type DateManner =
  | { readonly as: "serial"; readonly numberFormat: string }
  /** 2020.9.18, 9月18日, 20200918: marks behind year, month and day. */
  | {
      readonly as: "text";
      readonly marks: readonly [string, string, string];
      readonly hasYear: boolean;
      readonly isPadded: boolean;
      /** Kept as a number, which only 20200918 can be. */
      readonly isNumber: boolean;
    };

/** What a new sheet's dates look like. */
export const USUAL_DATES: DateManner = { as: "serial", numberFormat: "yyyy/m/d" };

const FULL = /^(\d{4})([-./年])(\d{1,2})([-./月])(?:(\d{1,2})([日号]?))?$/u;
const WITHOUT_YEAR = /^(\d{1,2})([-./月])(\d{1,2})([日号]?)$/u;
const COMPACT = /^(?:19|20)\d{6}$/u;

interface Parts {
  readonly marks: readonly [string, string, string];
  readonly hasYear: boolean;
  readonly digits: readonly string[];
}

function partsOf(text: string): Parts | null {
  if (COMPACT.test(text)) return { marks: ["", "", ""], hasYear: true, digits: ["01"] };
  const [isFull, , afterYear = "", month = "", afterMonth = "", day = "", afterDay = ""] =
    FULL.exec(text) ?? [];
  if (isFull !== undefined)
    return { marks: [afterYear, afterMonth, afterDay], hasYear: true, digits: [month, day] };
  return partsWithoutYear(text);
}

function partsWithoutYear(text: string): Parts | null {
  const [isShort, month = "", afterMonth = "", day = "", afterDay = ""] = WITHOUT_YEAR.exec(text) ?? [];
  return isShort === undefined
    ? null
    : { marks: ["", afterMonth, afterDay], hasYear: false, digits: [month, day] };
}

function textManner(text: string, isNumber: boolean): DateManner | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const { marks, hasYear, digits } = parts;
  return { as: "text", marks, hasYear, isPadded: digits.some((part) => part.startsWith("0")), isNumber };
}

/** null where the cell is no date, or one written in a way of its own. */
export function dateMannerOf(value: CellValue, numberFormat: string): DateManner | null {
  if (typeof value === "number") {
    if (isDateFormat(numberFormat)) return { as: "serial", numberFormat };
    return COMPACT.test(String(value)) ? textManner(String(value), true) : null;
  }
  return typeof value === "string" ? textManner(value.trim(), false) : null;
}

/** Two that differ in leading zeros alone are one manner: 10.18 does not show whether 9 would be 09. */
export function dateMannerKey(manner: DateManner): string {
  if (manner.as === "serial") return manner.numberFormat;
  return JSON.stringify([manner.marks, manner.hasYear, manner.isNumber]);
}

function padded(value: number, isPadded: boolean): string {
  return isPadded ? String(value).padStart(2, "0") : String(value);
}

function dateText({ year, month, day }: CalendarDate, manner: DateManner & { as: "text" }): string {
  const [afterYear, afterMonth, afterDay] = manner.marks;
  const monthDay = `${padded(month, manner.isPadded)}${afterMonth}${padded(day, manner.isPadded)}${afterDay}`;
  return manner.hasYear ? `${year}${afterYear}${monthDay}` : monthDay;
}

/** @param ownYear the year that title or sheet name gives to a date without one; another has to be written out */
export function writeDate(
  day: DayNumber,
  manner: DateManner,
  dateSystem: DateSystem,
  ownYear: number | null,
): Written {
  if (manner.as === "serial")
    return { value: serialOfDay(day, dateSystem), numberFormat: manner.numberFormat };
  const date = calendarDateOf(day);
  const isOfOwnYear = manner.hasYear || date.year === ownYear;
  const text = dateText(date, isOfOwnYear ? manner : { ...manner, hasYear: true, marks: yearMarks(manner) });
  return manner.isNumber ? { value: Number(text), numberFormat: null } : { value: text, numberFormat: null };
}

/** The marks of a manner without a year, with one that goes with them in front: 9.18 → 2020.9.18. */
function yearMarks({
  marks: [, afterMonth, afterDay],
}: DateManner & { as: "text" }): readonly [string, string, string] {
  return [afterMonth === "月" ? "年" : afterMonth, afterMonth, afterDay];
}

/** A month without its day: under a format that shows none a real date, else a text. */
export function writeYearMonth(
  { year, month }: YearMonth,
  manner: DateManner,
  serialOfFirst: number,
): Written {
  if (manner.as === "serial") {
    const showsDay = /d/iu.test(manner.numberFormat.replaceAll(/"[^"]*"/gu, ""));
    if (!showsDay) return { value: serialOfFirst, numberFormat: manner.numberFormat };
    return { value: `${year}年${month}月`, numberFormat: null };
  }
  const [afterYear, afterMonth] = manner.marks;
  const mark = afterYear || "年";
  const end = mark === "年" || afterMonth === "月" ? "月" : "";
  const text = `${year}${mark}${padded(month, manner.isPadded)}${end}`;
  return { value: text, numberFormat: mark === "年" ? null : "@" };
}
