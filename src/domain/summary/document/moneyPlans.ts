// The sections about money and those it goes to: funds, awards, visits.

import type { Figure } from "../summary";
import { countSourceCells } from "./figureCell";
import { categoriesOf, type FigureIndex, lineOf, type SectionLine, type SectionPlan } from "./sectionPlan";
import type { SummarySheetTexts } from "./summarySheetTexts";

/** The figure; a section is planned only where its leading figure is there, and then all its others are. */
function need(figures: FigureIndex, id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`figure ${id} is missing beside its section`);
  return figure;
}

const spendingLine = (label: string, main: Figure): SectionLine => ({
  label,
  counts: [countSourceCells(main.sources), "share"],
  main,
});

const withCount = (lines: readonly SectionLine[]): readonly SectionLine[] =>
  lines.map((line) => ({ ...line, counts: [countSourceCells(line.main.sources), null] }));

function spendingLines(figures: FigureIndex): readonly SectionLine[] {
  const prefix = "funds.byCategory.";
  return categoriesOf(figures, prefix).map((name) => spendingLine(name, need(figures, prefix + name)));
}

function ofWhich(figures: FigureIndex, id: string, label: string): readonly SectionLine[] {
  return lineOf(figures, id, label).map(({ main }) => spendingLine(label, main));
}

export function planFunds(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  const { lines: labels } = texts;
  const spent = figures.get("funds.expense");
  const above = [
    ...lineOf(figures, "funds.budget", labels.budget),
    ...withCount(lineOf(figures, "funds.income", labels.income)),
  ];
  if (spent === undefined && above.length === 0) return null;
  return {
    section: "funds",
    heading: texts.sections.funds,
    headings: texts.headings.funds,
    above,
    lines: spendingLines(figures),
    total: spent === undefined ? null : spendingLine(labels.spent, spent),
    below: [
      ...ofWhich(figures, "fuel.amount", labels.fuel),
      ...ofWhich(figures, "funds.unreimbursed", labels.unreimbursed),
      ...lineOf(figures, "funds.balance", labels.balance, (addressOf) => {
        const [income, all] = [addressOf("funds.income"), addressOf("funds.expense")];
        return income === null || all === null ? null : `=${income}-${all}`;
      }),
    ],
  };
}

interface PeoplePlan {
  readonly section: "award" | "visit";
  readonly categories: string;
  readonly money: string;
}

function planPeople(
  figures: FigureIndex,
  texts: SummarySheetTexts,
  { section, categories, money }: PeoplePlan,
  below: readonly SectionLine[],
): SectionPlan | null {
  const main = figures.get(`${section}.${money}`);
  if (!main) return null;
  const prefix = `${section}.${categories}.`;
  const lines = categoriesOf(figures, prefix, `.${money}`).map((name): SectionLine => {
    const people = need(figures, `${prefix}${name}.people`);
    return {
      label: name,
      counts: [people, countSourceCells(people.sources)],
      main: need(figures, `${prefix}${name}.${money}`),
    };
  });
  const counts = [need(figures, `${section}.people`), need(figures, `${section}.times`)] as const;
  return {
    section,
    heading: texts.sections[section],
    headings: texts.headings[section],
    above: [],
    lines,
    total: { label: texts.total, counts, main },
    below,
  };
}

export function planAwards(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  return planPeople(figures, texts, { section: "award", categories: "byKind", money: "amount" }, []);
}

export function planVisits(figures: FigureIndex, texts: SummarySheetTexts): SectionPlan | null {
  const goods = lineOf(figures, "visit.goodsValue", texts.lines.goodsValue);
  return planPeople(figures, texts, { section: "visit", categories: "byCategory", money: "cash" }, goods);
}
