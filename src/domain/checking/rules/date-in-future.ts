// What is recorded has happened: a date after today is a slip, or a plan among the records.

import type { SourceRecord } from "../../fitting/fit";
import { daysInMonth, dayNumberOf } from "../../values/date";
import type { DayNumber, FieldReading } from "../../values/reading";
import { daysOf } from "../daysOf";
import { foundIn } from "../foundIn";
import { valueAt } from "../../sheets/snapshot";
import type { RegisterView } from "../registerView";
import type { BookRule, Verdict } from "../rule";

type Said = Iterable<Verdict<"date-in-future">>;

function* judgeRecordDays(register: RegisterView, today: DayNumber): Said {
  const isLate = ({ fields: { date } }: SourceRecord): boolean => typeof date === "number" && date > today;
  if (!register.rows.some(isLate)) return;
  for (const { day, place } of daysOf(register)) {
    if (day > today) yield foundIn(register, [place], { field: "date", day, today });
  }
}

/** The first day that a reading may stand for; null where it is no date with a year. */
function firstDay(reading: FieldReading | undefined): DayNumber | null {
  if (typeof reading === "number") return reading;
  if (typeof reading !== "object" || reading === null || !("year" in reading)) return null;
  return daysInMonth(reading.year, reading.month) > 0 ? dayNumberOf(reading.year, reading.month, 1) : null;
}

/** Reimbursed, settled, born, begun. */
function* judgeOtherDays(register: RegisterView, today: DayNumber): Said {
  const columns = register.columns.filter(
    ({ field: { id, type } }) => id !== "date" && (type === "date" || type === "dateOrMonth"),
  );
  for (const { field, columnIndex } of columns) {
    for (const { rowIndex, fields } of register.rows) {
      const day = firstDay(fields[field.id]);
      if (day === null || day <= today || valueAt(register.sheet, rowIndex, columnIndex) === null) continue;
      yield foundIn(register, [{ rowIndex, columnIndex }], { field: field.id, day, today });
    }
  }
}

export const dateInFuture: BookRule<"date-in-future"> = {
  id: "date-in-future",
  severity: "warning",
  scope: "book",
  *judge({ registers, today }) {
    if (today === null) {
      if (registers.length > 0) yield { unjudged: { sheet: null, reason: { code: "no-today" } } };
      return;
    }
    for (const register of registers) {
      yield* judgeRecordDays(register, today);
      yield* judgeOtherDays(register, today);
    }
  },
};
