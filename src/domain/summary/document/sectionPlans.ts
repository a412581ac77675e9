// Which lines each section shows, from the figures of the year.

import type { Figure, YearSummary } from "../summary";
import { countSourceCells } from "./figureCell";
import type { SectionLine, SectionPlan } from "./sectionTable";
import type { SummarySheetTexts } from "./summarySheetTexts";

/** The figures by id. A section is planned only where its leading figure is there, and then all its others are. */
export type FigureIndex = ReadonlyMap<string, Figure>;

export function indexFigures(summary: YearSummary): FigureIndex {
  return new Map(summary.figures.map((figure) => [figure.id, figure]));
}

function need(figures: FigureIndex, id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`figure ${id} is missing beside its section`);
  return figure;
}

/** "award.byKind.三好学生.amount" with prefix "award.byKind." and suffix ".amount" → 三好学生. */
function categoriesOf(figures: FigureIndex, prefix: string, suffix: string): readonly string[] {
  return [...figures.keys()]
    .filter((id) => id.startsWith(prefix) && id.endsWith(suffix))
    .map((id) => id.slice(prefix.length, id.length - suffix.length));
}

export function planExpenses(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  const expense = figures.get("funds.expense");
  if (!expense) return null;
  const line = (label: string, money: Figure): SectionLine => ({
    label,
    counts: [countSourceCells(money.sources), "share"],
    money,
  });
  const fuel = need(figures, "fuel.amount");
  const unreimbursed = need(figures, "funds.unreimbursed");
  const prefix = "funds.byCategory.";
  return {
    heading: texts.sections.expense,
    headings: texts.headings.expense,
    lines: categoriesOf(figures, prefix, "").map((name) => line(name, need(figures, prefix + name))),
    total: line(texts.total, expense),
    below: [
      ...(fuel.sources.length > 0 ? [line(texts.ofWhichFuel, fuel)] : []),
      ...(unreimbursed.sources.length > 0 ? [line(texts.ofWhichUnreimbursed, unreimbursed)] : []),
    ],
  };
}

export function planAwards(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  const amount = figures.get("award.amount");
  if (!amount) return null;
  const prefix = "award.byKind.";
  const lines = categoriesOf(figures, prefix, ".amount").map((name) => {
    const people = need(figures, `${prefix}${name}.people`);
    const times = countSourceCells(people.sources);
    return { label: name, counts: [people, times], money: need(figures, `${prefix}${name}.amount`) } as const;
  });
  return {
    heading: texts.sections.award,
    headings: texts.headings.award,
    lines,
    total: {
      label: texts.total,
      counts: [need(figures, "award.people"), need(figures, "award.times")],
      money: amount,
    },
    below: [],
  };
}

export function planVisits(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  const cash = figures.get("visit.cash");
  if (!cash) return null;
  const prefix = "visit.byCategory.";
  const lines = categoriesOf(figures, prefix, ".cash").map((name) => {
    const people = need(figures, `${prefix}${name}.people`);
    const times = countSourceCells(people.sources);
    return { label: name, counts: [people, times], money: need(figures, `${prefix}${name}.cash`) } as const;
  });
  const goods = need(figures, "visit.goodsValue");
  return {
    heading: texts.sections.visit,
    headings: texts.headings.visit,
    lines,
    total: {
      label: texts.total,
      counts: [need(figures, "visit.people"), need(figures, "visit.times")],
      money: cash,
    },
    below: goods.sources.length > 0 ? [{ label: texts.goodsValue, counts: [null, null], money: goods }] : [],
  };
}
