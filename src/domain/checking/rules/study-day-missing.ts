// There is a study day in each month that has had its day, as long as the standard is in force.

import { calendarDateOf } from "../../values/date";
import type { BookRule, CheckContext, Verdict } from "../rule";
import { hasStandard, STANDARD } from "../standards";
import { studyDayOf, studySessionsOf } from "../studySessions";

type Rule = "study-day-missing";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Without today's date the year goes as far as its last session. */
function lastDayKnown({ today }: CheckContext, sessions: Iterable<number>): number {
  return today ?? Math.max(-Infinity, ...sessions);
}

function* missingMonths(context: CheckContext, year: number): Iterable<Verdict<Rule>> {
  const { days, sheets } = studySessionsOf(context);
  const held = new Set([...days.keys()].map((day) => calendarDateOf(day).month));
  const until = lastDayKnown(context, days.keys());
  for (const month of MONTHS) {
    const wanted = held.has(month) ? null : studyDayOf(context.settings.standards, year, month);
    if (wanted === null || wanted.day >= until) continue;
    const facts = { year, month, standard: wanted.standard, lookedIn: sheets };
    yield { found: { sheet: null, cells: [], facts } };
  }
}

export const studyDayMissing: BookRule<Rule> = {
  id: "study-day-missing",
  severity: "warning",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const { year, settings } = context;
    const { sheets, unjudged } = studySessionsOf(context);
    const undecided = (reason: Extract<Verdict<Rule>, { unjudged: unknown }>["unjudged"]["reason"]) => [
      { unjudged: { sheet: null, reason } },
    ];
    if (!hasStandard(settings.standards, STANDARD.studyDay))
      return undecided({ code: "no-standard", standard: STANDARD.studyDay, day: null });
    if (sheets.length === 0) return undecided({ code: "no-register", kind: "study" });
    if (year === null) return undecided({ code: "no-year" });
    if (unjudged.length > 0) return unjudged.map((one) => ({ unjudged: one }));
    return [...missingMonths(context, year)];
  },
};
