// The days of a register's records, each at the cell that says it. A day that many rows share is told once: over a column
// of a sign-in matrix, above the table, merged down.

import { valueAt } from "../sheets/snapshot";
import { monthOf, yearOf } from "../values/date";
import { readDate } from "../values/readDate";
import type { DayNumber } from "../values/reading";
import type { Place } from "./foundIn";
import type { RegisterColumn, RegisterView } from "./registerView";

export interface DayOfRecords {
  readonly day: DayNumber;
  readonly place: Place;
}

function dateColumns({ columns }: RegisterView): readonly RegisterColumn[] {
  return columns.filter(({ field }) => field.id === "date");
}

/**
 * The column whose cells are the records' dates; null where there is none, where month and day have columns of their own,
 * and in a matrix, whose columns are headed by days and hold marks.
 */
export function findDateColumn(register: RegisterView): number | null {
  const [column, more] = dateColumns(register);
  return column !== undefined && more === undefined ? column.columnIndex : null;
}

function isHeadedBy({ header }: RegisterColumn, day: DayNumber): boolean {
  const context = { dateSystem: 1900, year: yearOf(day), month: monthOf(day) } as const;
  const texts = [header, header.replace(/^.*\//u, ""), header.replaceAll("/", "")];
  return texts.some((text) => readDate(text, "General", context) === day);
}

/** Where a day stands that is written once for many rows. */
function sharedPlace(register: RegisterView, day: DayNumber): Place {
  const { headerRows, titleRows, columns } = register.table;
  const [first] = dateColumns(register);
  if (first === undefined) {
    const columnIndex = columns[0]?.columnIndex ?? 0;
    return { rowIndex: titleRows?.first ?? headerRows.first, columnIndex };
  }
  const column = dateColumns(register).find((one) => isHeadedBy(one, day)) ?? first;
  return { rowIndex: headerRows.last, columnIndex: column.columnIndex };
}

function* sharedDays(register: RegisterView): Iterable<DayOfRecords> {
  const told = new Set<DayNumber>();
  for (const { fields } of register.rows) {
    const day = fields.date;
    if (typeof day !== "number" || told.has(day)) continue;
    told.add(day);
    yield { day, place: sharedPlace(register, day) };
  }
}

/** In the sheet's order. */
export function* daysOf(register: RegisterView): Iterable<DayOfRecords> {
  const columns = dateColumns(register);
  const columnIndex = columns[0]?.columnIndex;
  if (columnIndex === undefined || (columns.length > 1 && register.kind.id === "study")) {
    yield* sharedDays(register);
    return;
  }
  const isSplit = columns.length > 1;
  for (const { rowIndex, fields } of register.rows) {
    const day = fields.date;
    if (typeof day !== "number") continue;
    const isCovered = !isSplit && valueAt(register.sheet, rowIndex, columnIndex) === null;
    if (!isCovered) yield { day, place: { rowIndex, columnIndex } };
  }
}
