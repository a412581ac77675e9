// Spending by month as a small table with its chart beside it, and a chart by category beneath.

import type { ColumnChart } from "../../sheets/sheetDocument";
import type { Stepwise } from "../../stepwise";
import type { MonthlySpending } from "../monthlySpending";
import { figureCell, type FigureCells } from "./figureCell";
import {
  MAIN_COLUMN,
  ROW_HEIGHT,
  SECTION_HEIGHT,
  type SectionPlace,
  type TableContext,
} from "./sectionTable";
import { constant, type SheetDraft } from "../../sheets/sheetDraft";
import type { SummaryStyle } from "./summaryStyles";

const CHART_LEFT = 2;
const CATEGORY_CHART_ROWS = 10;
/** A chart beside fewer rows is too flat to be read. */
const LEAST_CHART_ROWS = 9;
/** One column shows nothing that the table does not. */
const LEAST_CHARTED_MONTHS = 2;
/** Prints as a clear dark grey and leaves the axis text readable. */
const CHART_GREY = "#7F7F7F";
const AXIS_FORMAT = "#,##0";

function* addMonthRows(
  draft: SheetDraft<SummaryStyle>,
  spending: MonthlySpending,
  context: FigureCells,
): Stepwise<void> {
  for (const [at, { month, spent }] of spending.months.entries()) {
    const label = constant(context.texts.month(month), "label");
    draft.addRow([label, figureCell(spent, "money", context)], ROW_HEIGHT);
    yield at / spending.months.length;
  }
  if (spending.withoutMonth.value === 0) return;
  const label = constant(context.texts.monthUnknown, "label");
  draft.addRow([label, figureCell(spending.withoutMonth, "money", context)], ROW_HEIGHT);
}

/** A chart of one series as the sheet's charts look. */
export function greyChart(
  part: Pick<ColumnChart, "name" | "title" | "categories" | "values" | "anchor">,
  seriesName: string,
): ColumnChart {
  return { kind: "column", seriesName, color: CHART_GREY, valueFormat: AXIS_FORMAT, ...part };
}

const column = (index: number, top: number, bottom: number) => ({ top, bottom, left: index, right: index });

/** Beneath the months, over the sheet's whole width: categories have long names. */
function addCategoryChart({ draft, texts }: TableContext, categories: SectionPlace): void {
  draft.startBlock();
  const top = draft.nextRowIndex + 1;
  for (let i = 0; i <= CATEGORY_CHART_ROWS; i += 1) draft.addRow([], ROW_HEIGHT);
  draft.addChart(
    greyChart(
      {
        name: texts.chartByCategory,
        title: texts.chartByCategory,
        categories: column(0, categories.firstLine, categories.lastLine),
        values: column(MAIN_COLUMN, categories.firstLine, categories.lastLine),
        anchor: { top, bottom: top + CATEGORY_CHART_ROWS - 1, left: 0, right: draft.width - 1 },
      },
      texts.amount,
    ),
  );
}

/** Beside the months, and on below them where they are few. */
function addMonthChart({ draft, texts }: TableContext, header: number, last: number): void {
  const bottom = Math.max(last, header + LEAST_CHART_ROWS);
  while (draft.nextRowIndex <= bottom) draft.addRow([], ROW_HEIGHT);
  draft.addChart(
    greyChart(
      {
        name: texts.chartByMonth,
        title: texts.chartByMonth,
        categories: column(0, header + 1, last),
        values: column(1, header + 1, last),
        anchor: { top: header, bottom, left: CHART_LEFT, right: draft.width - 1 },
      },
      texts.amount,
    ),
  );
}

/** Adds months and charts; `categories` is where the spending section's lines stand, null where it has none. */
export function* addMonthSection(
  heading: string,
  spending: MonthlySpending,
  categories: SectionPlace | null,
  context: TableContext,
): Stepwise<void> {
  const { draft, texts } = context;
  draft.startBlock();
  draft.addRow([constant(heading, "section")], SECTION_HEIGHT);
  const header = draft.addRow(
    texts.headings.months.map((heading) => constant(heading, "header")),
    ROW_HEIGHT,
  );
  yield* addMonthRows(draft, spending, context);
  if (spending.months.length >= LEAST_CHARTED_MONTHS)
    addMonthChart(context, header, header + spending.months.length);
  if (categories !== null) addCategoryChart(context, categories);
}
