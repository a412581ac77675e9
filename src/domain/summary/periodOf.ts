// What a stretch of months is called among people: a year, half of one, a quarter, a month, or from month to month.

import {
  type CalendarMonth,
  calendarMonth,
  isWholeYear,
  isWithinYear,
  type MonthSpan,
  type MonthStretch,
} from "./monthSpan";

const MONTHS_OF = { half: 6, quarter: 3 } as const;

export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half" | "quarter"; readonly year: number; readonly number: number }
  | { readonly kind: "month"; readonly month: CalendarMonth }
  | { readonly kind: "months"; readonly from: CalendarMonth; readonly until: CalendarMonth };

/** The first half (1) or the third quarter (3), where the stretch is just that; else null. */
function numberOf({ firstMonth, lastMonth }: MonthSpan, months: number): number | null {
  const isPart = lastMonth - firstMonth + 1 === months && (firstMonth - 1) % months === 0;
  return isPart ? (firstMonth - 1) / months + 1 : null;
}

export function periodOf(span: MonthSpan): Period {
  const { year } = span;
  if (isWholeYear(span)) return { kind: "year", year };
  for (const kind of ["half", "quarter"] as const) {
    const number = isWithinYear(span) ? numberOf(span, MONTHS_OF[kind]) : null;
    if (number !== null) return { kind, year, number };
  }
  const [from, until] = [calendarMonth(year, span.firstMonth), calendarMonth(year, span.lastMonth)];
  return span.firstMonth === span.lastMonth
    ? { kind: "month", month: from }
    : { kind: "months", from, until };
}

/** The months of a half or of a quarter, counted from 1. */
export function monthsOfPart(kind: "half" | "quarter", number: number): MonthStretch {
  const months = MONTHS_OF[kind];
  return { firstMonth: (number - 1) * months + 1, lastMonth: number * months };
}
