// What a summary is of: a year, half of one, a quarter, or from one month to another, also across years. Whole months only, so
// that every stretch has a name, and the same stretch a year earlier is plain whatever the length of February.

import { dayNumberOf } from "../values/date";
import type { DayNumber } from "../values/reading";

/** Months counted from January of some year: 1 to 12, and on past 12 into the years after it. */
export interface MonthStretch {
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** A stretch of months of a certain year; `firstMonth` lies in that year. */
export interface MonthSpan extends MonthStretch {
  readonly year: number;
}

export const MONTHS_IN_YEAR = 12;
export const WHOLE_YEAR: MonthStretch = { firstMonth: 1, lastMonth: MONTHS_IN_YEAR };

export function isWholeYear({ firstMonth, lastMonth }: MonthStretch): boolean {
  return firstMonth === WHOLE_YEAR.firstMonth && lastMonth === WHOLE_YEAR.lastMonth;
}

export function yearSpan(year: number): MonthSpan {
  return { year, ...WHOLE_YEAR };
}

/** All its months lie in the year it is named by. */
export function isWithinYear({ lastMonth }: MonthStretch): boolean {
  return lastMonth <= MONTHS_IN_YEAR;
}

export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** The month that is the `count`th from January of the year: the 13th of 2020 is January 2021. */
export function calendarMonth(year: number, count: number): CalendarMonth {
  const before = count - 1;
  return {
    year: year + Math.floor(before / MONTHS_IN_YEAR),
    month: (before % MONTHS_IN_YEAR) + 1,
  };
}

/** From one month to another; null where it ends before it begins. */
export function spanBetween(from: CalendarMonth, until: CalendarMonth): MonthSpan | null {
  const lastMonth = (until.year - from.year) * MONTHS_IN_YEAR + until.month;
  return lastMonth < from.month ? null : { year: from.year, firstMonth: from.month, lastMonth };
}

function firstDayOf({ year, month }: CalendarMonth): DayNumber {
  const day = dayNumberOf(year, month, 1);
  if (day === null) throw new Error(`no month ${month}`);
  return day;
}

/** Its first and its last day. */
export function daysOf({ year, firstMonth, lastMonth }: MonthSpan): {
  readonly from: DayNumber;
  readonly until: DayNumber;
} {
  return {
    from: firstDayOf(calendarMonth(year, firstMonth)),
    until: firstDayOf(calendarMonth(year, lastMonth + 1)) - 1,
  };
}

export function yearEarlier(span: MonthSpan): MonthSpan {
  return { ...span, year: span.year - 1 };
}

/** Longer than a year it would be set beside a part of itself. */
export function canBeCompared({ firstMonth, lastMonth }: MonthStretch): boolean {
  return lastMonth - firstMonth < MONTHS_IN_YEAR;
}

/** Of a year as a whole: every day of it lies in the span, some do, or none. */
export function shareOfYear(span: MonthSpan, year: number): "all" | "some" | "none" {
  const before = (year - span.year) * MONTHS_IN_YEAR;
  const [first, last] = [before + WHOLE_YEAR.firstMonth, before + WHOLE_YEAR.lastMonth];
  if (span.firstMonth <= first && span.lastMonth >= last) return "all";
  return span.lastMonth < first || span.firstMonth > last ? "none" : "some";
}

/** A month of a span. */
export interface SpanMonth {
  /** null where all of the span's months lie in one year, and need not say which. */
  readonly year: number | null;
  readonly month: number;
}

/** 9, or 2020-9 where the year must be said. */
export function monthKey({ year, month }: SpanMonth): string {
  return year === null ? String(month) : `${year}-${month}`;
}

/** In their order. */
export function monthsOf(span: MonthSpan): readonly SpanMonth[] {
  const count = span.lastMonth - span.firstMonth + 1;
  return Array.from({ length: count }, (_, at) =>
    spanMonth(span, calendarMonth(span.year, span.firstMonth + at)),
  );
}

export function spanMonth(span: MonthStretch, { year, month }: CalendarMonth): SpanMonth {
  return { year: isWithinYear(span) ? null : year, month };
}

/** The same for the same span. */
export function monthSpanKey({ year, firstMonth, lastMonth }: MonthSpan): string {
  return `${year} ${firstMonth} ${lastMonth}`;
}
