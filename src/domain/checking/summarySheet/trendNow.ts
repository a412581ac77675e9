// The figures of several years as the workbook has them now, where a summary sheet shows some.

import type { Stepwise } from "../../stepwise";
import type { Figure, YearSummary } from "../../summary/summary";
import { trendOf } from "../../summary/trend/buildTrend";
import type { KnownOfYear } from "../../summary/yearBook";
import type { CheckContext } from "../rule";
import { trendKey } from "./trendWords";

/** By their keys, however few years there are now: the sheet may have been written when there were more. */
export function* trendNow(
  { fit }: Pick<CheckContext, "fit">,
  summary: YearSummary,
  known: KnownOfYear,
): Stepwise<ReadonlyMap<string, Figure>> {
  const { years } = yield* trendOf(fit, summary, known);
  return new Map(
    years.flatMap(({ year, figures }) =>
      [...figures].map(([id, figure]) => [trendKey(year, id), figure] as const),
    ),
  );
}
