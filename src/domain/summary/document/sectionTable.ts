// One table of the summary: a heading, a header row, a line for each category, a total, and lines below it.
// Five columns: what, two counts (or a count and a share), money, and where the figures come from.

import { cellAddress, rangeAddress, sheetRangeAddress } from "../../sheets/address";
import type { Figure, FigureSource } from "../summary";
import { figureCell, type FigureCells, needsMark, shownValue } from "./figureCell";
import { constant, type DraftCell, live, type SheetDraft } from "../../sheets/sheetDraft";
import type { SummaryStyle } from "./summaryStyles";

export const ROW_HEIGHT = 21;
const SECTION_HEIGHT = 30;
const MONEY_COLUMN = 3;
/** At 9 points about so many characters stand in the source column's one line. */
const MAX_SOURCE_TEXT = 24;

export interface SectionLine {
  readonly label: string;
  /** Columns B and C; null leaves the cell empty, "share" fills in the share of the total. */
  readonly counts: readonly [Figure | number | null, Figure | "share" | number | null];
  readonly money: Figure;
}

export interface SectionPlan {
  readonly heading: string;
  readonly headings: readonly string[];
  readonly lines: readonly SectionLine[];
  readonly total: SectionLine;
  readonly below: readonly SectionLine[];
}

/** Where a section's lines came to stand, for charts; 0-based. */
export interface SectionPlace {
  readonly firstLine: number;
  readonly lastLine: number;
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

function countCell(
  count: Figure | number | null,
  style: "count" | "totalCount",
  context: FigureCells,
): DraftCell<SummaryStyle> {
  if (count === null || typeof count === "number") return constant(count, style);
  return figureCell(count, style, context);
}

function shareCell(
  rowIndex: number,
  totalRow: number,
  line: SectionLine,
  total: SectionLine,
): DraftCell<SummaryStyle> {
  const style = rowIndex === totalRow ? "totalShare" : "share";
  if (total.money.value === 0) return constant("—", style);
  const own = cellAddress(rowIndex, MONEY_COLUMN);
  const all = cellAddress(totalRow, MONEY_COLUMN);
  return live(`=${own}/${all}`, line.money.value / total.money.value, style);
}

interface LinePlace {
  readonly rowIndex: number;
  readonly totalRow: number;
  readonly total: SectionLine;
}

function secondCount(line: SectionLine, place: LinePlace, context: FigureCells): DraftCell<SummaryStyle> {
  const [, second] = line.counts;
  const isTotal = place.rowIndex === place.totalRow;
  if (second === "share") return shareCell(place.rowIndex, place.totalRow, line, place.total);
  return countCell(second, isTotal ? "totalCount" : "count", context);
}

function lineCells(
  line: SectionLine,
  place: LinePlace,
  context: FigureCells,
): readonly DraftCell<SummaryStyle>[] {
  const mark = needsMark(line.money, context.snapshot) ? context.texts.constantMark : "";
  return [
    constant(line.label + mark, "label"),
    countCell(line.counts[0], "count", context),
    secondCount(line, place, context),
    figureCell(line.money, "money", context),
    constant(describeSources(line.money.sources, context), "source"),
  ];
}

function totalCells(
  plan: SectionPlan,
  first: number,
  place: LinePlace,
  context: FigureCells,
): readonly DraftCell<SummaryStyle>[] {
  const { total } = plan;
  const lines = { top: first, bottom: place.rowIndex - 1, left: MONEY_COLUMN, right: MONEY_COLUMN };
  const sum = `=SUM(${rangeAddress(lines)})`;
  return [
    constant(total.label, "totalLabel"),
    countCell(total.counts[0], "totalCount", context),
    secondCount(total, place, context),
    plan.lines.length === 0
      ? constant(shownValue(total.money), "totalMoney")
      : live(sum, shownValue(total.money), "totalMoney", null),
    constant(null, "source"),
  ];
}

/** Adds the section at the draft's end. */
export function addSection(
  draft: SheetDraft<SummaryStyle>,
  plan: SectionPlan,
  context: FigureCells,
): SectionPlace {
  draft.startBlock();
  draft.addRow([constant(plan.heading, "section")], SECTION_HEIGHT);
  draft.addRow(
    plan.headings.map((heading) => constant(heading, "header")),
    ROW_HEIGHT,
  );
  const first = draft.nextRowIndex;
  const totalRow = first + plan.lines.length;
  const addLine = (line: SectionLine) => {
    const place = { rowIndex: draft.nextRowIndex, totalRow, total: plan.total };
    draft.addRow(lineCells(line, place, context), ROW_HEIGHT);
  };
  plan.lines.forEach(addLine);
  draft.addRow(
    totalCells(plan, first, { rowIndex: totalRow, totalRow, total: plan.total }, context),
    ROW_HEIGHT,
  );
  plan.below.forEach(addLine);
  return { firstLine: first, lastLine: totalRow - 1 };
}
