// Findings about standards, in English: what was found, what was expected and on which ground, what to do.

import type { Budget, OffStandard } from "../../../domain/checking/facts/standardsFacts";
import { fenOfStandard } from "../../../domain/checking/StandardBook";
import type { Standard } from "../../../domain/settings/settings";
import { formatYuan } from "../../../domain/values/money";
import type { Fen } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { pane } from "../pane";
import { rowList } from "../rowList";

const yuan = (fen: Fen): string => `${formatYuan(fen)} yuan`;

const MOST_NAMES = 5;

function groundOf({ from, until, ground }: Standard): string {
  const since = from === null ? "" : `from ${pane.date(from)}`;
  const to = until === null ? "" : `until ${pane.date(until)}`;
  const dates = [since, to].filter((part) => part !== "").join(" ");
  const parts = [dates, ground === "" ? "" : `ground: ${ground}`].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function offStandard({ fen, expected, times, standard }: OffStandard, counted: string): string {
  const each = `the standard for “${standard.name}” is ${yuan(fenOfStandard(standard))}`;
  const all = times === 1 ? "" : `, ${yuan(expected)} for the ${times} ${counted} of this row`;
  return `it says ${yuan(fen)}; ${each}${all}${groundOf(standard)}.`;
}

const CHANGED = "If the standard has changed, please add a line with its dates in “关工设置”.";

const sourceOf = ({ source, year }: Budget): string =>
  source === "settings"
    ? `“关工设置” gives ${year} a budget of`
    : "the standard for the upper end of the yearly funds is";

const groundText = ({ ground }: Budget): string => (ground === "" ? "" : ` (ground: ${ground})`);

export const standards: FindingTextsOf<"standards"> = {
  "award-off-standard": (facts) =>
    facts.isExact
      ? `${offStandard(facts, "shares")} Please check the amount. ${CHANGED}`
      : `${offStandard(facts, "shares")} “${facts.award}” was judged as “${facts.standard.name}”; if it has a standard of its own, please add a line in “关工设置”.`,
  "visit-cash-off-standard": (facts) =>
    `${offStandard(facts, "persons")} Please check the amount and the number of persons. ${CHANGED}`,
  "fuel-off-standard": (facts) =>
    `${offStandard(facts, "trips")} Fuel is paid by the trip, whatever the distance; for more than one trip please say how many.`,
  "standard-missing": ({ categories, rows, gap }) => {
    const shown = categories.slice(0, MOST_NAMES).map((name) => `“${name}”`);
    const names = shown.join(", ") + (categories.length > MOST_NAMES ? ` (${categories.length} in all)` : "");
    if (gap === null)
      return `“关工设置” has no standard for ${names}; the amounts of ${rowList(rows)} were not checked. If there is one, please add a line; if not, all is well.`;
    const when = gap.day === null ? "in the year of these rows" : `on ${pane.date(gap.day)}`;
    return `no standard for “${gap.standard.name}” was in force ${when}; the one there is says ${yuan(fenOfStandard(gap.standard))}${groundOf(gap.standard)}. The amounts of ${rowList(rows)} were not checked. Please add the standard of that time, with its dates, in “关工设置”.`;
  },
  "budget-exceeded": (facts) =>
    `${yuan(facts.spent)} were spent in ${facts.year}; ${sourceOf(facts)} ${yuan(facts.budget)}${groundText(facts)}, so this is ${yuan(facts.spent - facts.budget)} too much. Please look for payments that stand there twice; if the funds were raised, please change “关工设置”.`,
  "budget-nearly-spent": (facts) =>
    `${yuan(facts.spent)} were spent in ${facts.year}; ${sourceOf(facts)} ${yuan(facts.budget)}${groundText(facts)}, so ${yuan(facts.budget - facts.spent)} are left. Please mind this before the next payment.`,
  "office-meetings-too-few": ({ held, wanted, year, standard }) =>
    `${held} office meetings on the committee's work are registered for ${year}; there should be at least ${wanted}${groundOf(standard)}. Please add those left out; their kind or topic must say “局长办公会”.`,
};
