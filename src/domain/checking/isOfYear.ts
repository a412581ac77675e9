// Whether a day lies in the year that is checked; without a year all days do.

import { yearOf } from "../values/date";
import type { DayNumber } from "../values/reading";

export function isOfYear(day: DayNumber, year: number | null): boolean {
  return year === null || yearOf(day) === year;
}
