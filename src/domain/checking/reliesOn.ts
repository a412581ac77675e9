// Which registers a rule over the whole workbook looks at, so that after a change in others it need not be asked again. A
// rule that is not listed looks at everything. What is listed is held to it by a test: random changes, judged by parts and
// anew (test/domain/checking/recheck.test.ts).

import type { KindId } from "../kinds/kind";
import type { RuleId } from "./ruleId";

const PAYMENTS: readonly KindId[] = ["award", "visit", "expense"];
const TRIPS: readonly KindId[] = ["expense", "visit", "activity"];

const RELIANCE: Partial<Record<RuleId, readonly KindId[]>> = {
  "budget-exceeded": ["expense"],
  "budget-nearly-spent": ["expense"],
  "office-meetings-too-few": ["meeting"],
  "award-twice": ["award"],
  "visit-twice": ["visit"],
  "expense-twice": ["expense"],
  "invoice-twice": ["expense"],
  "person-twice": ["pupil", "volunteer"],
  "donation-twice": ["donation"],
  "award-without-expense": PAYMENTS,
  "visit-without-expense": PAYMENTS,
  "expense-without-ground": PAYMENTS,
  "fuel-without-trip": TRIPS,
  "trip-paid-twice": TRIPS,
  "study-day-missing": ["study"],
  "study-day-moved": ["study"],
};

/** Whether what the rule says may change with registers of these kinds. */
export function reliesOn(rule: RuleId, kinds: ReadonlySet<KindId>): boolean {
  const own = RELIANCE[rule];
  return own === undefined || own.some((kind) => kinds.has(kind));
}
