// A line of 历年对比: one figure in each of the years, live where its cells allow.

import type { SheetDraft, DraftCell } from "../../sheets/sheetDraft";
import { constant } from "../../sheets/sheetDraft";
import { cellAddress } from "../../sheets/address";
import type { Figure } from "../summary";
import type { Trend, TrendYear } from "../trend/trend";
import type { TrendFigureId } from "../trend/trendFigures";
import { figureCell, shownValue, styleOf } from "./figureCell";
import { needsMark } from "./figureFormula";
import { ROW_HEIGHT, type TableContext } from "./sectionTable";
import type { SummaryStyle } from "./summaryStyles";
import { rateFormula } from "./workPlans";

/** With more digits an amount would not stand in the narrowest column, and the sheet would show #### in its place. */
const WIDE_YUAN = 1_000_000;

/** Where the figures of a year stand so far. */
export type YearAddresses = Map<string, string>;

interface TrendCell {
  readonly cell: DraftCell<SummaryStyle>;
  readonly isMarked: boolean;
}

/** From other cells of the sheet: the sections' own for the summarised year, the year's column for the others. */
function ownFormula(
  figure: Figure,
  { year, isSummarised }: { readonly year: TrendYear; readonly isSummarised: boolean },
  column: YearAddresses,
  { addresses }: TableContext,
): string | null {
  const shown = isSummarised ? addresses.get(figure.id) : undefined;
  if (shown !== undefined) return `=${shown}`;
  if (figure.id === "study.rate") return rateFormula(year.figures)((id) => column.get(id) ?? null);
  if (figure.id !== "funds.balance") return null;
  const [income, spent] = [column.get("funds.income"), column.get("funds.expense")];
  return income === undefined || spent === undefined ? null : `=${income}-${spent}`;
}

function styleFor(figure: Figure): SummaryStyle {
  const isWide = figure.unit === "yuan" && Math.abs(shownValue(figure)) >= WIDE_YUAN;
  return isWide ? "moneyNarrow" : styleOf(figure, false);
}

function trendCell(
  figure: Figure,
  place: { readonly year: TrendYear; readonly isSummarised: boolean },
  column: YearAddresses,
  context: TableContext,
): TrendCell {
  const style = styleFor(figure);
  const formula = ownFormula(figure, place, column, context);
  if (formula !== null) return { cell: figureCell(figure, style, context, formula), isMarked: false };
  return { cell: figureCell(figure, style, context), isMarked: needsMark(figure, context.snapshot) };
}

/** The columns before the first year, which the label takes. */
export function labelColumns({ width }: SheetDraft<SummaryStyle>, { years }: Trend): number {
  return width - years.length;
}

/** Adds a row whose first text takes the columns before those of the years. */
export function addTrendRow(
  label: DraftCell<SummaryStyle>,
  cells: readonly DraftCell<SummaryStyle>[],
  draft: SheetDraft<SummaryStyle>,
): number {
  const columns = draft.width - cells.length;
  const rest = Array.from({ length: columns - 1 }, () => constant(null, label.style));
  const rowIndex = draft.addRow([label, ...rest, ...cells], ROW_HEIGHT);
  if (columns > 1) draft.mergeInRow(0, columns - 1);
  return rowIndex;
}

/** Adds the line and notes where its figures stand; returns its row. */
export function addTrendLine(
  id: TrendFigureId,
  trend: Trend,
  columns: readonly YearAddresses[],
  context: TableContext,
): number {
  const { draft, texts } = context;
  const first = labelColumns(draft, trend);
  const rowIndex = draft.nextRowIndex;
  const cells = trend.years.map((year, at): TrendCell => {
    const figure = year.figures.get(id);
    if (figure === undefined) return { cell: constant(null, "count"), isMarked: false };
    const column = columns[at] ?? new Map<string, string>();
    const place = { year, isSummarised: at === trend.years.length - 1 };
    const cell = trendCell(figure, place, column, context);
    column.set(id, cellAddress(rowIndex, first + at));
    return cell;
  });
  const mark = cells.some(({ isMarked }) => isMarked) ? texts.constantMark : "";
  const label = constant(texts.trend.lines[id] + mark, "label" as const);
  return addTrendRow(
    label,
    cells.map(({ cell }) => cell),
    draft,
  );
}
