// A figure as a cell: a live formula over its source cells where that yields exactly the figure, else the figure itself
// with a mark; linked to its rows either way.

import { type CellRange, sheetRangeAddress } from "../../sheets/address";
import type { RangeLink } from "../../sheets/sheetDocument";
import { constant, type DraftCell, live } from "../../sheets/sheetDraft";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { FEN_PER_YUAN } from "../../values/reading";
import { groupBy } from "../groups";
import type { Figure, FigureSource } from "../summary";
import { figureFormula } from "./figureFormula";
import type { SummarySheetTexts } from "./summarySheetTexts";
import type { SummaryStyle } from "./summaryStyles";

export interface FigureCells {
  readonly snapshot: WorkbookSnapshot;
  readonly texts: SummarySheetTexts;
  /** The figures of the year before, by id; null where the workbook has none, and then there is no column for them. */
  readonly lastYear: ReadonlyMap<string, Figure> | null;
}

/** How many cells stand behind a figure. */
export function countSourceCells(sources: readonly FigureSource[]): number {
  return sources.reduce(
    (sum, { range }) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1),
    0,
  );
}

/** The rectangle from the first to the last of the ranges that lie in the first one's sheet: a link takes one only. */
function spanOfFirstSheet(sources: readonly FigureSource[]): { sheet: string; range: CellRange } | null {
  const first = sources[0];
  if (!first) return null;
  const ranges = sources.filter((source) => source.sheet === first.sheet).map((source) => source.range);
  const range = {
    top: Math.min(...ranges.map((one) => one.top)),
    left: Math.min(...ranges.map((one) => one.left)),
    bottom: Math.max(...ranges.map((one) => one.bottom)),
    right: Math.max(...ranges.map((one) => one.right)),
  };
  return { sheet: first.sheet, range };
}

/** The link from a figure to its rows; null where it has none. */
export function linkToSources(sources: readonly FigureSource[], texts: SummarySheetTexts): RangeLink | null {
  const target = spanOfFirstSheet(sources);
  if (!target) return null;
  const addresses = [...groupBy(sources, (source) => source.sheet)].map(([sheet, ones]) =>
    ones.length === 1 && ones[0]
      ? sheetRangeAddress(sheet, ones[0].range)
      : `${sheetRangeAddress(sheet, ones[0]?.range ?? target.range)}…`,
  );
  return { ...target, tip: texts.linkTip(addresses) };
}

/** The value as the cell shows it: yuan for money. */
export function shownValue(figure: Figure): number {
  return figure.unit === "yuan" ? figure.value / FEN_PER_YUAN : figure.value;
}

/** @param formula over other cells of the sheet, for a figure that follows from them */
export function figureCell(
  figure: Figure,
  style: SummaryStyle,
  { snapshot, texts }: FigureCells,
  formula: string | null = figureFormula(figure, snapshot),
): DraftCell<SummaryStyle> {
  const link = linkToSources(figure.sources, texts);
  const value = shownValue(figure);
  return formula === null ? constant(value, style, link) : live(formula, value, style, link);
}

const STYLES = { yuan: "money", ratio: "share", people: "count", times: "count", items: "count" } as const;
const TOTAL_STYLES = {
  yuan: "totalMoney",
  ratio: "totalShare",
  people: "totalCount",
  times: "totalCount",
  items: "totalCount",
} as const;

export function styleOf({ unit }: Figure, isTotal: boolean): SummaryStyle {
  return isTotal ? TOTAL_STYLES[unit] : STYLES[unit];
}
