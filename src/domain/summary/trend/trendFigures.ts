// Which figures stand side by side, each with those that must have records for it to be said of a year: a register without
// a record of that year does not say nothing was done, so there it is blank and not 0.

import type { Figure } from "../summary";

const FIGURES = [
  ["funds.budget", []],
  ["funds.income", ["funds.income"]],
  ["funds.expense", ["funds.expense"]],
  ["fuel.amount", ["funds.expense"]],
  ["funds.unreimbursed", ["funds.expense"]],
  ["funds.balance", ["funds.income", "funds.expense"]],
  ["award.people", ["award.times"]],
  ["award.times", ["award.times"]],
  ["award.amount", ["award.times"]],
  ["visit.people", ["visit.times"]],
  ["visit.times", ["visit.times"]],
  ["visit.cash", ["visit.times"]],
  ["visit.goodsValue", ["visit.times"]],
  ["study.days", ["study.days"]],
  ["study.attendance", ["study.days"]],
  ["study.rate", ["study.days"]],
  ["meeting.count", ["meeting.count"]],
  ["activity.count", ["activity.count"]],
  ["activity.people", ["activity.count"]],
  ["donation.people", ["donation.people"]],
  ["donation.amount", ["donation.people"]],
  ["publicity.count", ["publicity.count"]],
  ["asset.items", ["asset.items"]],
  ["asset.amount", ["asset.items"]],
  ["opinion.raised", ["opinion.raised"]],
  ["opinion.settled", ["opinion.raised"]],
] as const satisfies readonly (readonly [string, readonly string[]])[];

export type TrendFigureId = (typeof FIGURES)[number][0];

/** In the committee's order. */
export const TREND_IDS: readonly TrendFigureId[] = FIGURES.map(([id]) => id);

/** Of a year's figures those that stand beside other years'. */
export function trendFiguresOf(figures: readonly Figure[]): ReadonlyMap<TrendFigureId, Figure> {
  const all = new Map(figures.map((figure) => [figure.id, figure]));
  const hasRecords = (id: string): boolean => (all.get(id)?.sources.length ?? 0) > 0;
  return new Map(
    FIGURES.flatMap(([id, needed]) => {
      const figure = all.get(id);
      return figure !== undefined && needed.every(hasRecords) ? [[id, figure] as const] : [];
    }),
  );
}

/** Something stands behind it; a zero that nobody wrote makes no line. */
export function isSaid({ value, sources }: Figure): boolean {
  return value !== 0 || sources.length > 0;
}
