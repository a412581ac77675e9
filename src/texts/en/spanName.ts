// What a stretch of months is called in English.

import type { CalendarMonth, MonthSpan } from "../../domain/summary/monthSpan";
import { periodOf } from "../../domain/summary/periodOf";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const monthName = ({ year, month }: CalendarMonth): string => `${MONTHS[month - 1] ?? month} ${year}`;

export function spanName(span: MonthSpan): string {
  const period = periodOf(span);
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "half":
      return `the ${period.number === 1 ? "first" : "second"} half of ${period.year}`;
    case "quarter":
      return `quarter ${period.number} of ${period.year}`;
    case "month":
      return monthName(period.month);
    case "months":
      return `${monthName(period.from)} to ${monthName(period.until)}`;
  }
}
