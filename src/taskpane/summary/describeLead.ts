// The span in one sentence: what was spent, who was given something, what was done.

import type { FigureSection } from "../../app/figureSections";
import type { MonthSpan } from "../../domain/summary/monthSpan";
import type { Texts } from "../../texts/zh";

const TOLD: readonly string[] = ["funds.expense", "award.people", "visit.people", "activity.count"];
/** Where none of those is there: so many sections by their first figure. */
const MOST_OTHERS = 3;

export function describeLead(span: MonthSpan, sections: readonly FigureSection[], texts: Texts): string {
  const all = sections.flatMap(({ section, lines }) =>
    lines.flatMap(({ figures }) => figures.map((figure) => ({ section, figure }))),
  );
  const told = all.filter(({ figure }) => TOLD.includes(figure.id));
  const firsts = sections.flatMap(({ section }) => all.find((one) => one.section === section) ?? []);
  const parts = (told.length > 0 ? told : firsts.slice(0, MOST_OTHERS)).map(({ section, figure }) => {
    const name = figure.id === "funds.expense" ? texts.lines.expense : texts.sections[section];
    return `${name} ${texts.figure(figure)}`;
  });
  return texts.summary.lead(span, parts);
}
