// The calendar: day numbers and year, month, day, by arithmetic alone (no Date, no zone). The conversion is the one of
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain): years begin in March, eras have 400 years.

import type { DayNumber, MonthDay } from "./reading";

/** A day as people write it; month 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The day's number, or null when the calendar has no such day. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The inverse of `dayNumberOf`. */
export function calendarDateOf(dayNumber: DayNumber): CalendarDate {
  const shifted = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The year that was asked about last: days asked about one after the other are nearly all of one. */
let lastYear = { first: 0, next: 365, year: 1970 };

export function yearOf(dayNumber: DayNumber): number {
  if (dayNumber >= lastYear.first && dayNumber < lastYear.next) return lastYear.year;
  const { year } = calendarDateOf(dayNumber);
  const [first, next] = [dayNumberOf(year, 1, 1), dayNumberOf(year + 1, 1, 1)];
  if (first !== null && next !== null) lastYear = { first, next, year };
  return year;
}

/** 1–12. */
export function monthOf(dayNumber: DayNumber): number {
  return calendarDateOf(dayNumber).month;
}

/** "2020年9月18日". */
export function formatDate(dayNumber: DayNumber): string {
  const { year, month, day } = calendarDateOf(dayNumber);
  return `${year}年${month}月${day}日`;
}

/** "9月18日". */
export function formatMonthDay(monthDay: MonthDay): string {
  return `${monthDay.month}月${monthDay.day}日`;
}
