// 历年对比: the main figures of several years, a column a year, the summarised one last; charts of spending and of those who
// were given something; and what of the former years could not be read.

import type { CellRange } from "../../sheets/address";
import { constant } from "../../sheets/sheetDraft";
import type { Stepwise } from "../../stepwise";
import type { Trend } from "../trend/trend";
import type { TrendFigureId } from "../trend/trendFigures";
import { greyChart } from "./monthSection";
import { ROW_HEIGHT, SECTION_HEIGHT, type TableContext } from "./sectionTable";
import { addTrendLine, addTrendRow, labelColumns, type YearAddresses } from "./trendLine";

const CHARTED = ["funds.expense", "visit.people", "award.people"] as const;
const CHART_ROWS = 8;
const NOTE_HEIGHT = 18;
/** More would push the signatures away; the rest is counted. */
const MOST_NOTES = 4;

type ChartedId = (typeof CHARTED)[number];
type Rows = ReadonlyMap<TrendFigureId, number>;

/** Where a section's charts go: the first over the whole width where they are odd in number, the others two beside each other. */
function chartAnchors(count: number, top: number, width: number): readonly CellRange[] {
  const half = Math.floor(width / 2);
  const alone = count % 2;
  return Array.from({ length: count }, (_, at) => {
    const line = at < alone ? 0 : alone + Math.floor((at - alone) / 2);
    const isLeft = (at - alone) % 2 === 0;
    const start = top + line * (CHART_ROWS + 1);
    const rows = { top: start, bottom: start + CHART_ROWS - 1 };
    if (at < alone) return { ...rows, left: 0, right: width - 1 };
    return isLeft ? { ...rows, left: 0, right: half - 1 } : { ...rows, left: half, right: width - 1 };
  });
}

/** A single column says nothing of how it went. */
function canBeCharted(id: ChartedId, { years }: Trend): boolean {
  return years.filter(({ figures }) => figures.has(id)).length > 1;
}

function addCharts(header: number, rows: Rows, trend: Trend, { draft, texts }: TableContext): void {
  const charted = CHARTED.filter((id) => rows.has(id) && canBeCharted(id, trend));
  if (charted.length === 0) return;
  draft.startBlock();
  const anchors = chartAnchors(charted.length, draft.nextRowIndex + 1, draft.width);
  const last = Math.max(...anchors.map(({ bottom }) => bottom));
  while (draft.nextRowIndex <= last + 1) draft.addRow([], ROW_HEIGHT);
  const ofYears = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: labelColumns(draft, trend),
    right: draft.width - 1,
  });
  charted.forEach((id, at) => {
    const anchor = anchors[at];
    if (anchor === undefined) return;
    const name = texts.trend.charts[id];
    const ranges = { categories: ofYears(header), values: ofYears(rows.get(id) ?? header) };
    draft.addChart(greyChart({ name, title: name, ...ranges, anchor }, texts.trend.lines[id]));
  });
}

function addNotes({ years, ids }: Trend, { draft, texts }: TableContext): void {
  const unread = years.flatMap(({ year, unread: ones }) => ones.map((one) => texts.trend.unread(year, one)));
  const rest = unread.length - MOST_NOTES;
  const notes = [
    texts.trend.note,
    ...(ids.includes("study.rate") ? [texts.trend.rateNote] : []),
    ...unread.slice(0, MOST_NOTES),
    ...(rest > 0 ? [texts.trend.moreUnread(rest)] : []),
  ];
  for (const note of notes) draft.addWideRow(note, "note", NOTE_HEIGHT);
}

/** Adds the section at the draft's end; yields the fraction of its lines that stand there. */
export function* addTrendSection(heading: string, trend: Trend, context: TableContext): Stepwise<void> {
  const { draft, texts } = context;
  draft.startBlock();
  draft.addRow([constant(heading, "section")], SECTION_HEIGHT);
  const years = trend.years.map(({ year }) => constant(texts.trend.year(year), "header" as const));
  const header = addTrendRow(constant(texts.trend.heading, "header"), years, draft);
  const columns = trend.years.map((): YearAddresses => new Map());
  const rows = new Map<TrendFigureId, number>();
  for (const [at, id] of trend.ids.entries()) {
    rows.set(id, addTrendLine(id, trend, columns, context));
    yield (at + 1) / trend.ids.length;
  }
  addNotes(trend, context);
  addCharts(header, rows, trend, context);
}
