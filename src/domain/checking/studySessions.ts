// The study days of the year as the registers give them, and which day of the month the standard sets.

import type { Standard } from "../settings/settings";
import { pushTo } from "../summary/groups";
import { daysInMonth, dayNumberOf } from "../values/date";
import { readDate } from "../values/readDate";
import type { DayNumber } from "../values/reading";
import { type DateSystem, numberFormatAt, valueAt } from "../sheets/snapshot";
import type { SheetCell } from "./finding";
import { isOfYear } from "./isOfYear";
import { columnOf, type RegisterView } from "./registerView";
import type { CheckContext, Unjudged } from "./rule";
import { STANDARD, standardOn } from "./standards";

export interface StudySessions {
  /** By day, in the order of the days: where each stands first. */
  readonly days: ReadonlyMap<DayNumber, SheetCell>;
  readonly sheets: readonly string[];
  /** Rows whose day cannot be read: they may be any session. */
  readonly unjudged: readonly Unjudged[];
}

/** In a sign-in matrix the days head the columns. */
function headingsOf(register: RegisterView, dateSystem: DateSystem): ReadonlyMap<DayNumber, SheetCell> {
  const { sheet, table, columns } = register;
  const found = new Map<DayNumber, SheetCell>();
  for (const { columnIndex, field } of columns) {
    for (let row = table.headerRows.first; field.id === "date" && row <= table.headerRows.last; row += 1) {
      const format = numberFormatAt(sheet, row, columnIndex);
      const context = { dateSystem, year: table.year, month: null };
      const day = readDate(valueAt(sheet, row, columnIndex), format, context);
      if (typeof day === "number") found.set(day, { sheet: sheet.name, rowIndex: row, columnIndex });
    }
  }
  return found;
}

export function studySessionsOf({ registers, snapshot, year }: CheckContext): StudySessions {
  const own = registers.filter(({ kind }) => kind.id === "study");
  const days = new Map<DayNumber, SheetCell>();
  const unread = new Map<string, number[]>();
  for (const register of own) {
    const sheet = register.sheet.name;
    const headings = headingsOf(register, snapshot.dateSystem);
    const columnIndex = columnOf(register, "date") ?? 0;
    for (const { rowIndex, fields } of register.rows) {
      const { date } = fields;
      if (typeof date !== "number") pushTo(unread, sheet, rowIndex);
      else if (isOfYear(date, year) && !days.has(date))
        days.set(date, headings.get(date) ?? { sheet, rowIndex, columnIndex });
    }
  }
  return {
    days: new Map([...days].sort(([one], [other]) => one - other)),
    sheets: [...new Set(own.map(({ sheet }) => sheet.name))],
    unjudged: [...unread].map(([sheet, rows]) => ({
      sheet,
      reason: { code: "rows-unjudged", rows: [...new Set(rows)], field: "date" },
    })),
  };
}

/** The study day that the standard sets for a month, and the standard; null where none is in force on that day. */
export function studyDayOf(
  standards: readonly Standard[],
  year: number,
  month: number,
): { readonly day: DayNumber; readonly standard: Standard } | null {
  const last = daysInMonth(year, month);
  for (let day = 1; day <= last; day += 1) {
    const number = dayNumberOf(year, month, day);
    const standard = number === null ? null : standardOn(standards, STANDARD.studyDay, number);
    if (number === null || standard === null) continue;
    // Of a month shorter than that, its last day.
    if (Math.min(standard.amount, last) === day) return { day: number, standard };
  }
  return null;
}
