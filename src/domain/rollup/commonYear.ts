// The years of many bureaus, and the year of a roll-up where nobody has said: the one most records of all fall in; of equals
// the latest.

import type { YearCount } from "../summary/summary";
import { defaultYear } from "../summary/yearChoice";

interface WithYears {
  readonly years: readonly YearCount[];
}

/** The years that records of some bureau fall in, with how many of all, the latest first. */
export function yearsOfAll(bureaus: Iterable<WithYears>): readonly YearCount[] {
  const records = new Map<number, number>();
  for (const { years } of bureaus)
    for (const one of years) records.set(one.year, (records.get(one.year) ?? 0) + one.records);
  const counts = [...records].map(([year, count]) => ({ year, records: count }));
  return counts.sort((one, other) => other.year - one.year);
}

/** null: no record has a year. */
export function commonYear(bureaus: Iterable<WithYears>): number | null {
  return defaultYear(yearsOfAll(bureaus));
}
