// What checking says of a year, as numbers for the summary. That the former summary is out of date is no finding of the
// sheets: the sheet that says so is just being renewed.

import type { CheckResult } from "../domain/checking/finding";
import { countOpen, type JudgedFinding } from "../domain/checking/judged";
import type { SummaryCheck } from "../domain/summary/document/summaryCheck";

export function isAboutSummary({ finding }: JudgedFinding): boolean {
  return finding.rule === "summary-stale";
}

export function checkCounts(
  judged: readonly JudgedFinding[],
  undecided: CheckResult["undecided"],
): SummaryCheck {
  const counted = judged.filter((one) => !isAboutSummary(one));
  return {
    ...countOpen(counted),
    settled: counted.filter(({ acceptance }) => acceptance !== null).length,
    unchecked: undecided.filter(({ rule }) => rule !== "summary-stale").length,
  };
}
