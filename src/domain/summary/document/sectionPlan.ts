// What a section of the summary shows, before it has a place: lines of figures under headings.

import type { Figure, YearSummary } from "../summary";
import type { FigureSectionId } from "./summarySheetTexts";

/** A count beside the main number: a figure, a plain number, words, the share of the total, or nothing. */
export type SideCell = Figure | number | { readonly words: string } | "share" | null;

/** The address of a figure's cell in the sheet; null where the sheet does not show it (yet). */
export type AddressOf = (figureId: string) => string | null;

export interface SectionLine {
  readonly label: string;
  /** Columns B and C; a plain section has none. */
  readonly counts: readonly [SideCell, SideCell];
  readonly main: Figure;
  /** For a figure that follows from other cells of the sheet; absent: from its sources. */
  readonly formula?: (addressOf: AddressOf) => string | null;
}

export interface SectionPlan {
  readonly section: FigureSectionId;
  readonly heading: string;
  /** Of the columns A to D, or of A and D where the label takes the place of the counts. */
  readonly headings: readonly [string, string, string, string] | readonly [string, string];
  /** Lines that the total does not add up. */
  readonly above: readonly SectionLine[];
  readonly lines: readonly SectionLine[];
  /** null: nothing to add up. */
  readonly total: SectionLine | null;
  readonly below: readonly SectionLine[];
}

export type FigureIndex = ReadonlyMap<string, Figure>;

export function indexFigures({ figures }: Pick<YearSummary, "figures">): FigureIndex {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** A line without counts; none where there is no such figure or no cell behind it. */
export function lineOf(
  figures: FigureIndex,
  id: string,
  label: string,
  formula?: SectionLine["formula"],
): readonly SectionLine[] {
  const main = figures.get(id);
  if (main === undefined || main.sources.length === 0) return [];
  return [{ label, counts: [null, null], main, ...(formula === undefined ? {} : { formula }) }];
}

/** "award.byKind.三好学生.amount" with prefix "award.byKind." and suffix ".amount" → 三好学生. */
export function categoriesOf(figures: FigureIndex, prefix: string, suffix = ""): readonly string[] {
  return [...figures.keys()]
    .filter((id) => id.startsWith(prefix) && id.endsWith(suffix))
    .map((id) => id.slice(prefix.length, id.length - suffix.length));
}

/** A section is shown where one of its figures has a cell behind it. */
export function hasData({ above, lines, total, below }: SectionPlan): boolean {
  return [...above, ...lines, ...(total === null ? [] : [total]), ...below].some(
    ({ main }) => main.sources.length > 0,
  );
}
