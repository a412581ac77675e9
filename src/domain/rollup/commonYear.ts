// The year of a roll-up where nobody has said: the one most records of all bureaus fall in; of equals the latest.

import type { YearCount } from "../summary/summary";
import { defaultYear } from "../summary/yearChoice";

/** null: no record has a year. */
export function commonYear(bureaus: Iterable<{ readonly years: readonly YearCount[] }>): number | null {
  const records = new Map<number, number>();
  for (const { years } of bureaus)
    for (const one of years) records.set(one.year, (records.get(one.year) ?? 0) + one.records);
  const counts = [...records].map(([year, count]) => ({ year, records: count }));
  return defaultYear(counts.sort((one, other) => other.year - one.year));
}
