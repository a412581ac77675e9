// The year in one sentence: the first figure of each section.

import type { FigureSection } from "../../app/figureSections";
import type { Texts } from "../../texts/zh";

export function describeLead(year: number, sections: readonly FigureSection[], texts: Texts): string {
  const parts = sections.flatMap(({ section, lines }) => {
    const first = lines[0]?.figures[0];
    return first === undefined ? [] : [`${texts.sections[section]} ${texts.figure(first)}`];
  });
  return texts.summary.lead(year, parts);
}
