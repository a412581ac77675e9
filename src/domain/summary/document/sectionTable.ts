// One table of the summary: a heading, a header row, lines, a total, and lines below it. What; two counts (or a count and a
// share); the main number; the year before where the workbook has one; where the figure comes from.

import { cellAddress, rangeAddress, sheetRangeAddress } from "../../sheets/address";
import { constant, type DraftCell, live, type SheetDraft } from "../../sheets/sheetDraft";
import type { Stepwise } from "../../stepwise";
import { type MonthSpan, yearEarlier } from "../monthSpan";
import type { FigureSource } from "../summary";
import { figureCell, type FigureCells, styleOf } from "./figureCell";
import { needsMark } from "./figureFormula";
import type { SectionLine, SectionPlan, SideCell } from "./sectionPlan";
import type { SummaryStyle } from "./summaryStyles";

export const ROW_HEIGHT = 21;
export const SECTION_HEIGHT = 30;
export const MAIN_COLUMN = 3;
const LAST_COUNT_COLUMN = 2;
/** At 9 points about so many characters stand in the source column's one line. */
const MAX_SOURCE_TEXT = 24;

type Cell = DraftCell<SummaryStyle>;

/** Where a section's lines came to stand, for charts; 0-based. */
export interface SectionPlace {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A section being written, with what its cells need to know of the sheet around them. */
export interface TableContext extends FigureCells {
  readonly draft: SheetDraft<SummaryStyle>;
  /** Where each figure stands so far, for formulas that follow from others. */
  readonly addresses: Map<string, string>;
}

function describeSources(sources: readonly FigureSource[], { texts }: FigureCells): string {
  const [first] = sources;
  if (!first) return "";
  const one = sheetRangeAddress(first.sheet, first.range);
  const rest = sources.length - 1;
  return rest === 0 && one.length <= MAX_SOURCE_TEXT
    ? one
    : `${one}${rest === 0 ? "" : texts.moreSources(rest)}`;
}

interface LinePlace {
  readonly rowIndex: number;
  readonly firstLine: number;
  readonly totalRow: number;
  readonly plan: SectionPlan;
}

const isTotal = ({ rowIndex, totalRow, plan }: LinePlace): boolean =>
  plan.total !== null && rowIndex === totalRow;

function shareCell(line: SectionLine, place: LinePlace): Cell {
  const style = isTotal(place) ? "totalShare" : "share";
  const all = place.plan.total?.main.value ?? 0;
  if (all === 0) return constant("—", style);
  const own = cellAddress(place.rowIndex, MAIN_COLUMN);
  return live(`=${own}/${cellAddress(place.totalRow, MAIN_COLUMN)}`, line.main.value / all, style);
}

/** The sum of the lines above a total, where that is what the total says. */
function sumOfLines(
  values: readonly number[],
  column: number,
  wanted: number,
  place: LinePlace,
): string | null {
  if (values.length === 0 || values.reduce((sum, one) => sum + one, 0) !== wanted) return null;
  const lines = { top: place.firstLine, bottom: place.totalRow - 1, left: column, right: column };
  return `=SUM(${rangeAddress(lines)})`;
}

function sideValues({ lines }: SectionPlan, at: 0 | 1): readonly number[] {
  return lines.map(({ counts }) => {
    const cell = counts[at];
    return typeof cell === "object" && cell !== null && "value" in cell ? cell.value : NaN;
  });
}

function sideCell(
  cell: SideCell,
  at: 0 | 1,
  line: SectionLine,
  place: LinePlace,
  context: TableContext,
): Cell {
  const style = isTotal(place) ? "totalCount" : "count";
  if (cell === "share") return shareCell(line, place);
  if (cell === null || typeof cell === "number") return constant(cell, style);
  if ("words" in cell) return constant(cell.words, "words");
  const column = at + 1;
  context.addresses.set(cell.id, cellAddress(place.rowIndex, column));
  const isSum = isTotal(place) && cell.tally === "derived";
  const sum = isSum ? sumOfLines(sideValues(place.plan, at), column, cell.value, place) : null;
  return sum === null ? figureCell(cell, style, context) : figureCell(cell, style, context, sum);
}

function mainFormula(
  line: SectionLine,
  place: LinePlace,
  { addresses }: TableContext,
): string | null | undefined {
  if (line.formula !== undefined) return line.formula((id) => addresses.get(id) ?? null);
  if (!isTotal(place)) return undefined;
  const values = place.plan.lines.map(({ main }) => main.value);
  return sumOfLines(values, MAIN_COLUMN, line.main.value, place) ?? undefined;
}

function mainCell(line: SectionLine, place: LinePlace, context: TableContext): Cell {
  context.addresses.set(line.main.id, cellAddress(place.rowIndex, MAIN_COLUMN));
  const style = styleOf(line.main, isTotal(place));
  const formula = mainFormula(line, place, context);
  return formula === undefined
    ? figureCell(line.main, style, context)
    : figureCell(line.main, style, context, formula);
}

/** Blank where the year before has nothing under that name. */
function lastYearCells(line: SectionLine, place: LinePlace, context: TableContext): readonly Cell[] {
  if (context.lastYear === null) return [];
  const style = styleOf(line.main, isTotal(place));
  const former = context.lastYear.get(line.main.id);
  return [former === undefined ? constant(null, style) : figureCell(former, style, context)];
}

/** Whether a number of the line stands there as a constant though a formula was to be expected. */
function isMarked(line: SectionLine, place: LinePlace, { snapshot }: FigureCells): boolean {
  const isSummedUp = isTotal(place) && place.plan.lines.length > 0;
  const figures = [...line.counts, ...(isSummedUp ? [] : [line.main])];
  return figures.some(
    (cell) => typeof cell === "object" && cell !== null && "id" in cell && needsMark(cell, snapshot),
  );
}

function addLine(line: SectionLine, place: LinePlace, context: TableContext): void {
  const { draft, texts } = context;
  const label = line.label + (isMarked(line, place, context) ? texts.constantMark : "");
  const isPlain = place.plan.headings.length === 2;
  const style = isTotal(place) ? "totalLabel" : "label";
  const sides = isPlain
    ? [constant(null, style), constant(null, style)]
    : [sideCell(line.counts[0], 0, line, place, context), sideCell(line.counts[1], 1, line, place, context)];
  const source =
    isTotal(place) && place.plan.lines.length > 0 ? "" : describeSources(line.main.sources, context);
  draft.addRow(
    [
      constant(label, style),
      ...(sides as readonly Cell[]),
      mainCell(line, place, context),
      ...lastYearCells(line, place, context),
      constant(source, "source"),
    ],
    ROW_HEIGHT,
  );
  if (isPlain) draft.mergeInRow(0, LAST_COUNT_COLUMN);
}

/** The header row over any of the sheet's tables. */
export function addHeader(
  headings: SectionPlan["headings"],
  { draft, texts, lastYear }: TableContext,
  span: MonthSpan,
): number {
  const [first, ...others] = headings;
  const columns = headings.length === 2 ? [first, null, null, ...others] : [first, ...others];
  const all = [...columns, ...(lastYear === null ? [] : [texts.lastYear(yearEarlier(span))]), texts.source];
  const rowIndex = draft.addRow(
    all.map((heading) => constant(heading, "header")),
    ROW_HEIGHT,
  );
  if (headings.length === 2) draft.mergeInRow(0, LAST_COUNT_COLUMN);
  return rowIndex;
}

/** Adds the section at the draft's end; yields the fraction of its lines that stand there. */
export function* addSection(
  plan: SectionPlan,
  context: TableContext,
  span: MonthSpan,
): Stepwise<SectionPlace> {
  const { draft } = context;
  draft.startBlock();
  draft.addRow([constant(plan.heading, "section")], SECTION_HEIGHT);
  addHeader(plan.headings, context, span);
  const firstLine = draft.nextRowIndex + plan.above.length;
  const totalRow = firstLine + plan.lines.length;
  const all = [...plan.above, ...plan.lines, ...(plan.total === null ? [] : [plan.total]), ...plan.below];
  for (const [at, line] of all.entries()) {
    addLine(line, { rowIndex: draft.nextRowIndex, firstLine, totalRow, plan }, context);
    yield (at + 1) / all.length;
  }
  return { firstLine, lastLine: totalRow - 1 };
}
