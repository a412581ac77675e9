// The sign-in matrix: names down, dates across, a mark where somebody was there. Each mark is a record of its own.

import { valueAt, type DateSystem, type SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { readDate, type DateReading } from "../values/readDate";
import { Unreadable } from "../values/reading";
import { squeezeText } from "../values/text";
import type { TableContext } from "./contextOfTable";
import type { SourceRecord } from "./fit";
import type { Header } from "./header";
import type { Candidate } from "./matchColumns";
import type { RecordsRead } from "./readRecords";
import { isFilled, ROWS_PER_STEP } from "./rowFacts";

export interface DateColumn {
  /** Position among the candidates. */
  readonly column: number;
  readonly date: NonNullable<DateReading>;
}

/** One date might be a column of dates' odd heading; two are a row of sessions. */
const LEAST_DATES = 2;
/** Numbers under the dates are amounts or hours, not marks. */
const MOST_NUMBERS = 0.2;
const ABSENT = /^(?:[×✗✘xX○△0\-—/]|缺.*|旷.*|请假|.?假|否|无|未.*)$/u;

function dateOfHeading({ heading }: Candidate, context: TableContext, dateSystem: DateSystem): DateReading {
  const { year, month } = context;
  const leaf = readDate(heading.base, "General", { dateSystem, year, month });
  if (leaf !== null && !(leaf instanceof Unreadable)) return leaf;
  return heading.group === ""
    ? leaf
    : readDate(heading.group + heading.base, "General", { dateSystem, year, month });
}

/** The columns headed by a day, where they are a matrix's; empty otherwise. */
export function findDateColumns(
  candidates: readonly Candidate[],
  context: TableContext,
  dateSystem: DateSystem,
): readonly DateColumn[] {
  const found: DateColumn[] = [];
  candidates.forEach((candidate, column) => {
    const date = dateOfHeading(candidate, context, dateSystem);
    if (date !== null && !(date instanceof Unreadable)) found.push({ column, date });
  });
  if (found.length < LEAST_DATES) return [];
  const profiles = found.map(({ column }) => candidates[column]?.profile);
  const filled = profiles.reduce((sum, profile) => sum + (profile?.filled ?? 0), 0);
  const numbers = profiles.reduce(
    (sum, profile) => sum + (profile?.amounts ?? 0) + (profile?.manyDigits ?? 0),
    0,
  );
  return numbers > filled * MOST_NUMBERS ? [] : found;
}

function isPresent(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  const value = valueAt(sheet, rowIndex, columnIndex);
  if (!isFilled(value) || value === false) return false;
  return !ABSENT.test(squeezeText(String(value)));
}

/** Turns each row's record into one for every session its person signed in to; yields the fraction done. */
export function* readSignIns(
  sheet: SheetSnapshot,
  header: Header,
  dates: readonly DateColumn[],
  rows: readonly SourceRecord[],
): Stepwise<RecordsRead> {
  const records: SourceRecord[] = [];
  const incomplete: SourceRecord[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const isNamed = typeof row.fields.person === "string";
    for (const { column, date } of dates) {
      if (!isPresent(sheet, row.rowIndex, header.columns.first + column)) continue;
      (isNamed ? records : incomplete).push({ rowIndex: row.rowIndex, fields: { ...row.fields, date } });
    }
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return { records, incomplete };
}
