// Whether a record lies in a span: by its own date; without one, by the year its title or sheet name gives. Where that is all
// that is known, the record lies in a span that holds the whole year, and in a shorter one nobody can say.

import type { SourceRecord, TableFit } from "../fitting/fit";
import { dayNumberOf } from "../values/date";
import { type DayNumber, type FieldReading, Unreadable } from "../values/reading";
import { daysOf, isWholeYear, type MonthSpan, shareOfYear } from "./monthSpan";
import type { LeftOutReason } from "./summary";
import { yearOfRecord } from "./yearOfRecord";

type Placing = (record: SourceRecord) => LeftOutReason | null;

function outsideAnyTime(table: TableFit): Placing {
  return (record) => {
    const own = yearOfRecord(record, table);
    return own.kind === "unknown" ? own.reason : "outside-year";
  };
}

/** A day that stands there without its year, in the year that the table gives. */
function dayInYear(date: FieldReading, year: number | null): DayNumber | null {
  if (year === null || typeof date !== "object" || date === null || !("day" in date)) return null;
  return dayNumberOf(year, date.month, date.day);
}

/** For the records of a table: why one is not counted in the span; null where it is. */
export function reasonOutside(table: TableFit, span: MonthSpan | null): Placing {
  if (span === null) return outsideAnyTime(table);
  const { from, until } = daysOf(span);
  const outside = isWholeYear(span) ? "outside-year" : "outside-span";
  const share = table.year === null ? null : shareOfYear(span, table.year);
  const byDay = (day: DayNumber): LeftOutReason | null => (day >= from && day <= until ? null : outside);
  return ({ fields }) => {
    const date = fields.date ?? null;
    if (typeof date === "number") return byDay(date);
    const day = dayInYear(date, table.year);
    if (day !== null) return byDay(day);
    if (share === null) return date instanceof Unreadable ? "date-unreadable" : "year-unknown";
    if (share === "all") return null;
    return share === "some" ? "day-unknown" : outside;
  };
}
