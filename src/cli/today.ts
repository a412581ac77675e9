// The day of this computer's calendar, as sheets and reports write it.

import { dayNumberOf, formatDate } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";

export function todayNumber(now: Date = new Date()): DayNumber {
  const day = dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error(`the clock shows no day: ${now.toISOString()}`);
  return day;
}

/** 2020年12月31日. */
export function today(now: Date = new Date()): string {
  return formatDate(todayNumber(now));
}
