// Which records belong to the span in question, which years there are to choose from, and which records have none.

import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import { type Stepwise, visitEach } from "../stepwise";
import { pushTo } from "./groups";
import type { MonthSpan } from "./monthSpan";
import { reasonOutside } from "./placeInSpan";
import { type Register, registersOf } from "./registers";
import type { LeftOut, LeftOutReason, YearCount } from "./summary";
import { yearOfRecord } from "./yearOfRecord";

/** Rosters have no year: all their rows always count. */
const ROSTERS: ReadonlySet<KindId> = new Set<KindId>(["pupil", "volunteer"]);

export function isRoster(kind: KindId): boolean {
  return ROSTERS.has(kind);
}

/** A register with those of its records that the span counts. */
export interface YearRegister extends Register {
  readonly records: readonly SourceRecord[];
}

/** How many records fall in each year, newest first. */
export function* countYears(fit: WorkbookFit): Stepwise<readonly YearCount[]> {
  const counts = new Map<number, number>();
  for (const { kind, table } of registersOf(fit)) {
    if (ROSTERS.has(kind)) continue;
    yield* visitEach(table.records, (record) => {
      const year = yearOfRecord(record, table);
      if (year.kind === "known") counts.set(year.year, (counts.get(year.year) ?? 0) + 1);
    });
  }
  return [...counts].map(([year, records]) => ({ year, records })).sort((a, b) => b.year - a.year);
}

/** The year most records fall in; of equals the latest; null where no record has a year. */
export function defaultYear(years: readonly YearCount[]): number | null {
  const first = years[0];
  if (!first) return null;
  return years.reduce((best, next) => (next.records > best.records ? next : best), first).year;
}

export interface YearSplit {
  readonly register: YearRegister;
  readonly leftOut: readonly LeftOut[];
}

const isMatrix = (records: readonly SourceRecord[]): boolean => records[0]?.columnIndex !== undefined;

/** A row of a matrix that the span counts in some of its columns is not outside of it. */
function dropCounted(rows: Map<LeftOutReason, number[]>, counted: readonly SourceRecord[]): void {
  const within = new Set(counted.map(({ rowIndex }) => rowIndex));
  const outside = (rows.get("outside-span") ?? []).filter((row) => !within.has(row));
  if (outside.length > 0) rows.set("outside-span", outside);
  else rows.delete("outside-span");
}

/** Splits a register's records into those of the span and those left out, with the reason; null: of no time at all. */
export function* recordsInSpan(register: Register, span: MonthSpan | null): Stepwise<YearSplit> {
  if (ROSTERS.has(register.kind))
    return { register: { ...register, records: register.table.records }, leftOut: [] };
  const counted: SourceRecord[] = [];
  const rows = new Map<LeftOutReason, number[]>();
  const outside = reasonOutside(register.table, span);
  yield* visitEach(register.table.records, (record) => {
    const reason = outside(record);
    if (reason === null) counted.push(record);
    else pushTo(rows, reason, record.rowIndex);
  });
  if (isMatrix(counted)) dropCounted(rows, counted);
  const leftOut = [...rows].map(([reason, list]) => ({
    sheet: register.sheet,
    kind: register.kind,
    rows: [...new Set(list)],
    reason,
  }));
  return { register: { ...register, records: counted }, leftOut };
}
