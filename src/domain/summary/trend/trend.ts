// Several years side by side: the main figures of the summarised year and of up to four before it.

import type { Figure, LeftOut, YearSummary } from "../summary";
import type { TrendFigureId } from "./trendFigures";

/** So many years stand beside a label on an upright page. */
const MOST_YEARS = 5;

export interface TrendYear {
  readonly year: number;
  /** By id; of the kinds that have records of the year. None: nothing was recorded in it, or nothing is left of it. */
  readonly figures: ReadonlyMap<TrendFigureId, Figure>;
  /** Records that count, but whose money or number cannot be read; the summary itself tells those of its own year. */
  readonly unread: readonly LeftOut[];
}

export interface Trend {
  /** Without a gap, the summarised year last. */
  readonly years: readonly TrendYear[];
  /** Those that some year has, in the committee's order. */
  readonly ids: readonly TrendFigureId[];
}

/** From the first of the last five years that has records to the summarised one; a year between without records is one of them. */
export function trendYears({ year, years }: Pick<YearSummary, "year" | "years">): readonly number[] {
  if (year === null) return [];
  const within = years.map((one) => one.year).filter((one) => one > year - MOST_YEARS && one < year);
  const first = Math.min(year, ...within);
  return Array.from({ length: year - first + 1 }, (_, at) => first + at);
}

/** Whether records fall in a year that the summary does not show anyway: neither its own nor the one before. */
export function hasSeveralYears(summary: Pick<YearSummary, "year" | "years">): boolean {
  return trendYears(summary).length > 2;
}
