// Several years of the workbook at hand, beside the one that is summed up; worked out when they are asked for.

import { knownOfYear } from "../domain/summary/knownOfYear";
import type { Trend } from "../domain/summary/trend/trend";
import { hasSeveralYears } from "../domain/summary/trend/trend";
import { drive, type Pace } from "./drive";
import type { Book } from "./sessionState";

/** null where the summary shows every year there is. Throws `WorkbookFailure("cancelled")` when stopped. */
export async function compareYears(
  { fit, summary, snapshot, settings }: Pick<Book, "fit" | "summary" | "snapshot" | "settings">,
  pace: Pace,
): Promise<Trend | null> {
  if (!hasSeveralYears(summary)) return null;
  const { buildTrend } = await import("../domain/summary/trend/buildTrend");
  const known = knownOfYear(snapshot, settings);
  return drive(buildTrend(fit, summary, known), pace);
}
