// `guangong summary --json --trend`: the years side by side, each in the shape of the whole; a key that is only there when it
// is asked for, so that scripts which know nothing of it read what they always read.

import type { LeftOut } from "../domain/summary/summary";
import type { Trend } from "../domain/summary/trend/trend";
import { figureJson, type SummaryJson, undecidedJson } from "./summaryJson";

/** Oldest first; null where the workbook has no other years than the summarised one and the one before. */
export function trendJson(
  trend: Trend | null,
  describe: (one: LeftOut) => string,
): readonly SummaryJson[] | null {
  if (trend === null) return null;
  return trend.years.map(({ year, figures, unread }) => ({
    year,
    figures: [...figures.values()].map(figureJson),
    undecided: unread.map((one) => undecidedJson(one, describe)),
  }));
}
