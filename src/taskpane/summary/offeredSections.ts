// What the sheet can have: the sections and lists for which there is something to say.

import type { FigureSection } from "../../app/figureSections";
import type { NameListId, SheetChoice, SheetSection } from "../../domain/summary/document/sheetChoice";

export interface SheetOffer {
  readonly sections: readonly SheetSection[];
  readonly lists: ReadonlySet<NameListId>;
}

/** @param hasTrend there are years to be set side by side */
export function offeredSections(sections: readonly FigureSection[], hasTrend: boolean): SheetOffer {
  const counted = new Set(
    sections.flatMap(({ lines }) =>
      lines.flatMap(({ figures }) => figures.filter(({ sources }) => sources.length > 0).map(({ id }) => id)),
    ),
  );
  const lists = [
    ...(counted.has("award.times") ? (["awardList"] as const) : []),
    ...(counted.has("visit.times") ? (["visitList"] as const) : []),
  ];
  const figured = sections
    .filter(({ lines }) => lines.some(({ figures }) => figures.some(({ sources }) => sources.length > 0)))
    .map(({ section }) => section);
  const months = counted.has("funds.expense") ? (["months"] as const) : [];
  const trend = hasTrend ? (["trend"] as const) : [];
  return { sections: [...figured, ...months, ...trend, "check"], lists: new Set(lists) };
}

/** What is chosen beyond the usual, of what there is. */
export interface ChosenParts {
  readonly without: number;
  readonly lists: number;
  readonly masksNames: boolean;
}

export function chosenParts({ without, lists, masksNames }: SheetChoice, offer: SheetOffer): ChosenParts {
  return {
    without: offer.sections.filter((section) => without.has(section)).length,
    lists: [...offer.lists].filter((list) => lists.has(list)).length,
    masksNames,
  };
}
