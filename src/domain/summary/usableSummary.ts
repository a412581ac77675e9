// The figures of a wanted year, or of the usual one where no record falls in the wanted.

import type { WorkbookFit } from "../fitting/fit";
import type { Stepwise } from "../stepwise";
import { buildSummary, type SummaryOptions } from "./buildSummary";
import type { YearSummary } from "./summary";

/** Yields the fraction done; where the wanted year turns out to be none, once more from the start. */
export function* usableSummary(fit: WorkbookFit, options: SummaryOptions): Stepwise<YearSummary> {
  const { year } = options;
  const wanted = yield* buildSummary(fit, options);
  const isUsable = year === null || wanted.years.some((one) => one.year === year);
  return isUsable ? wanted : yield* buildSummary(fit, { ...options, year: null });
}
