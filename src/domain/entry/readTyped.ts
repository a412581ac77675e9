// Reads what a person has typed or pasted into a field: with the readers that read the sheet, and more freely where typing
// is, 今天 and 918 for a day. What comes out is the cell as the clerk would have written it in that column.

import type { FieldType } from "../kinds/kind";
import type { DateSystem } from "../sheets/snapshot";
import { calendarDateOf, dayNumberOf } from "../values/date";
import { FEN_PER_YUAN, type DayNumber, type FieldReading, Unreadable } from "../values/reading";
import { readMoney } from "../values/money";
import { readCount } from "../values/readCount";
import { readDate, readDateOrMonth, type DateContext } from "../values/readDate";
import { readDigits } from "../values/readDigits";
import { readField } from "../values/readField";
import { readYesNo } from "../values/readYesNo";
import { serialOfDay } from "../values/serial";
import { cleanText, isBlankText, squeezeText } from "../values/text";
import { writeDate, writeYearMonth } from "./dateManner";
import type { Manner } from "./manner";
import { BLANK, type Typed, type TypedFault, type Written } from "./typed";

export interface TypedContext {
  readonly dateSystem: DateSystem;
  /** The year that title or sheet name give; dates of that year may be written without it. */
  readonly ownYear: number | null;
  readonly ownMonth: number | null;
  /** The book's year where 关工设置 names one. */
  readonly bookYear: number | null;
  /** null: the clock is not to be asked. */
  readonly today: DayNumber | null;
}

/** What is asked for, as far as reading is concerned. */
export interface TypedField {
  readonly type: FieldType;
  readonly manner: Manner;
}

/** Excel keeps no more in a cell. */
const LONGEST_TEXT = 32_767;
const TEXT_FORMAT = "@";
/** Looks to Excel like something other than text. */
const LIKE_A_VALUE = /^[=+\-@']|^[\d.,%¥￥$/\-:年月日\s]+$|^\d+(?:\.\d+)?e\d+$|^(?:true|false)$/iu;

const DAYS_FROM_TODAY = new Map([
  ["今天", 0],
  ["今日", 0],
  ["昨天", -1],
  ["昨日", -1],
  ["前天", -2],
  ["明天", 1],
]);
/** 918, 0918. */
const MONTH_AND_DAY = /^(\d{1,2})(\d{2})$/u;
/** So far ahead a day without a year may lie before it is taken to be last year's. */
const DAYS_AHEAD = 60;

function fault(text: string, reason: TypedFault): Typed {
  const value = text.slice(0, LONGEST_TEXT);
  return { state: "fault", fault: reason, written: { value, numberFormat: formatOfText(value) } };
}

function read(written: Written, reading: FieldReading): Typed {
  return { state: "read", written, reading };
}

function formatOfText(text: string): string | null {
  return LIKE_A_VALUE.test(text) ? TEXT_FORMAT : null;
}

/** Of a day without a year: the sheet's, the book's, or the latest that is past or near. */
function yearFor(text: string, context: TypedContext): number | null {
  const { ownYear, bookYear, today, dateSystem } = context;
  if (ownYear !== null || bookYear !== null || today === null) return ownYear ?? bookYear;
  const { year } = calendarDateOf(today);
  const day = readDate(text, "General", { dateSystem, year, month: context.ownMonth });
  return typeof day === "number" && day > today + DAYS_AHEAD ? year - 1 : year;
}

/** A day as people type it in a hurry, as they would write it. */
function spelledOut(text: string): string {
  const [, month, day] = MONTH_AND_DAY.exec(text) ?? [];
  if (month === undefined || day === undefined) return text;
  return dayNumberOf(2000, Number(month), Number(day)) === null ? text : `${month}.${day}`;
}

/** A bare 18日 is of the sheet's month, else of this one. */
function monthFor({ ownMonth, today }: TypedContext): number | null {
  return ownMonth ?? (today === null ? null : calendarDateOf(today).month);
}

function readTypedDate(text: string, { type, manner }: TypedField, context: TypedContext): Typed {
  const dates = manner.as === "date" ? manner.dates : null;
  const { today, dateSystem, ownYear } = context;
  const squeezed = squeezeText(text);
  const away = DAYS_FROM_TODAY.get(squeezed);
  if (dates === null) return fault(text, "not-a-date");
  if (away !== undefined && today !== null)
    return read(writeDate(today + away, dates, dateSystem, ownYear), today + away);
  const plain = spelledOut(squeezed);
  const dateContext: DateContext = { dateSystem, year: yearFor(plain, context), month: monthFor(context) };
  const reader = type === "dateOrMonth" ? readDateOrMonth : readDate;
  const reading = reader(plain, "General", dateContext);
  if (reading instanceof Unreadable) return fault(text, reading.reason);
  if (reading === null) return BLANK;
  if (typeof reading === "number") return read(writeDate(reading, dates, dateSystem, ownYear), reading);
  if (!("year" in reading)) return read({ value: text, numberFormat: TEXT_FORMAT }, reading);
  const first = dayNumberOf(reading.year, reading.month, 1) ?? 0;
  return read(writeYearMonth(reading, dates, serialOfDay(first, dateSystem)), reading);
}

const BARE_NUMERAL = /^[一二两三四五六七八九十百千万零〇]+$/u;
const FEN_PER_WAN = FEN_PER_YUAN * 10_000;

function readTypedMoney(text: string, manner: Manner & { as: "money" }): Typed {
  const { unit, isNegative } = manner;
  const squeezed = squeezeText(text).replaceAll("，", ",");
  const said = BARE_NUMERAL.test(squeezed) && unit === "yuan" ? `${squeezed}元` : squeezed;
  const fen = readMoney(said, unit);
  if (fen instanceof Unreadable) return fault(text, fen.reason);
  if (fen === null) return BLANK;
  const amount = fen / (unit === "wan" ? FEN_PER_WAN : FEN_PER_YUAN);
  return read({ value: isNegative ? -amount : amount, numberFormat: null }, fen);
}

function readTypedCount(text: string, { suffix }: Manner & { as: "count" }): Typed {
  const count = readCount(text);
  if (count instanceof Unreadable) return fault(text, count.reason);
  if (count === null) return BLANK;
  return read({ value: suffix === "" ? count : `${count}${suffix}`, numberFormat: null }, count);
}

function readTypedYesNo(text: string, { yes, no }: Manner & { as: "yesNo" }): Typed {
  const answer = readYesNo(text);
  if (answer instanceof Unreadable) return fault(text, answer.reason);
  if (answer === null) return BLANK;
  return read({ value: answer ? yes : no, numberFormat: null }, answer);
}

function readTypedDigits(text: string): Typed {
  const digits = readDigits(text);
  if (digits instanceof Unreadable) return fault(text, digits.reason);
  return digits === null ? BLANK : read({ value: digits, numberFormat: TEXT_FORMAT }, digits);
}

/** A number that Excel keeps to its last digit and that does not begin with a zero. */
const SAFE_NUMBER = /^(?:0|[1-9]\d{0,10})(?:\.\d{1,4})?$/u;

function readTypedText(text: string, { type, manner }: TypedField, { dateSystem }: TypedContext): Typed {
  const clean = cleanText(text);
  const reading = readField(type, clean, "General", { dateSystem, year: null, month: null, unit: "yuan" });
  if (reading instanceof Unreadable) return fault(text, reading.reason);
  if (reading === null)
    return { state: "read", written: { value: clean, numberFormat: null }, reading: null };
  const isNumber = manner.as === "text" && manner.asNumbers && SAFE_NUMBER.test(clean);
  if (isNumber) return read({ value: Number(clean), numberFormat: null }, reading);
  return read({ value: clean, numberFormat: formatOfText(clean) }, reading);
}

/** Reads a text for a field. A blank one is blank, whatever the field. */
export function readTyped(field: TypedField, text: string, context: TypedContext): Typed {
  if (isBlankText(text)) return BLANK;
  if (text.length > LONGEST_TEXT) return fault(text, "too-long");
  const { manner } = field;
  switch (manner.as) {
    case "date":
      return readTypedDate(text, field, context);
    case "money":
      return readTypedMoney(text, manner);
    case "count":
      return readTypedCount(text, manner);
    case "yesNo":
      return readTypedYesNo(text, manner);
    case "digits":
      return readTypedDigits(text);
    case "text":
      return readTypedText(text, field, context);
  }
}
