// A figure as a cell: a live formula over its source cells where that yields exactly the figure, else the figure itself
// with a mark; linked to its rows either way.

import { type CellRange, sheetRangeAddress } from "../../sheets/address";
import type { RangeLink } from "../../sheets/sheetDocument";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";
import { FEN_PER_YUAN } from "../../values/reading";
import type { Figure, FigureSource } from "../summary";
import { groupBy } from "../groups";
import { constant, type DraftCell, live } from "../../sheets/sheetDraft";
import type { SummarySheetTexts } from "./summarySheetTexts";
import type { SummaryStyle } from "./summaryStyles";

/** Excel takes 255 arguments; beyond these few a formula is no longer something a person checks. */
const MAX_AREAS = 30;
const YUAN_PER_WAN = 10_000;

export interface FigureCells {
  readonly snapshot: WorkbookSnapshot;
  readonly texts: SummarySheetTexts;
}

function cellsIn(snapshot: WorkbookSnapshot, source: FigureSource): readonly CellValue[] {
  const sheet = snapshot.sheets.find((one) => one.name === source.sheet);
  if (!sheet) return [];
  const { top, bottom, left } = source.range;
  return Array.from({ length: bottom - top + 1 }, (_, i) => valueAt(sheet, top + i, left));
}

/** How many cells stand behind a figure. */
export function countSourceCells(sources: readonly FigureSource[]): number {
  return sources.reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0);
}

function sumFormula(figure: Figure, cells: readonly CellValue[], areas: string): string | null {
  if (cells.some((value) => value !== null && typeof value !== "number")) return null;
  const sum = cells.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  if (Math.round(sum * FEN_PER_YUAN) === figure.value) return `=SUM(${areas})`;
  if (Math.round(sum * FEN_PER_YUAN * YUAN_PER_WAN) === figure.value) return `=SUM(${areas})*${YUAN_PER_WAN}`;
  return null;
}

function countFormula(figure: Figure, cells: readonly CellValue[], areas: string): string | null {
  return cells.filter((value) => value !== null).length === figure.value ? `=COUNTA(${areas})` : null;
}

/** The formula over the figure's source cells that yields it; null where none does. */
export function figureFormula(figure: Figure, snapshot: WorkbookSnapshot): string | null {
  if (figure.sources.length === 0 || figure.sources.length > MAX_AREAS) return null;
  const areas = figure.sources.map((source) => sheetRangeAddress(source.sheet, source.range)).join(",");
  const cells = figure.sources.flatMap((source) => cellsIn(snapshot, source));
  if (figure.unit === "yuan") return sumFormula(figure, cells, areas);
  if (figure.unit === "times") return countFormula(figure, cells, areas);
  return null;
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

/** Whether the figure has cells behind it and yet no formula yields it. */
export function needsMark(figure: Figure, snapshot: WorkbookSnapshot): boolean {
  return figure.unit === "yuan" && figure.sources.length > 0 && figureFormula(figure, snapshot) === null;
}

/** The value as the cell shows it: yuan for money. */
export function shownValue(figure: Figure): number {
  return figure.unit === "yuan" ? figure.value / FEN_PER_YUAN : figure.value;
}

export function figureCell(
  figure: Figure,
  style: SummaryStyle,
  { snapshot, texts }: FigureCells,
): DraftCell<SummaryStyle> {
  const link = linkToSources(figure.sources, texts);
  const formula = figureFormula(figure, snapshot);
  const value = shownValue(figure);
  return formula === null ? constant(value, style, link) : live(formula, value, style, link);
}
