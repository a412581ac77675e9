// The sessions of a sign-in matrix: names down, dates across, marks between.

import type { DateSystem } from "../../sheets/snapshot";
import { readDate, type DateReading } from "../../values/readDate";
import { Unreadable } from "../../values/reading";
import type { TableContext } from "./readTableContext";
import type { Candidate } from "./matchColumns";

export interface DateColumn {
  /** Position among the candidates. */
  readonly column: number;
  readonly date: NonNullable<DateReading>;
}

/** One date might be a column of dates' odd heading; two are a row of sessions. */
const LEAST_DATES = 2;
/** Numbers under the dates are amounts or hours, not marks. */
const MOST_NUMBERS = 0.2;

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
