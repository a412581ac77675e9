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
/** Prints as a clear dark grey and leaves the axis text readable. */
const CHART_GREY = "#7F7F7F";
const AXIS_FORMAT = "#,##0";

function* addMonthRows(
  draft: SheetDraft<SummaryStyle>,
  spending: MonthlySpending,
  context: FigureCells,
): Stepwise<void> {
  for (const [at, figure] of spending.months.entries()) {
    const label = constant(context.texts.month(at + 1), "label");
    draft.addRow([label, figureCell(figure, "money", context)], ROW_HEIGHT);
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
  const first = header + 1;
  const last = header + spending.months.length;
  draft.addChart(
    greyChart(
      {
        name: texts.chartByMonth,
        title: texts.chartByMonth,
        categories: column(0, first, last),
        values: column(1, first, last),
        anchor: { top: header, bottom: last, left: CHART_LEFT, right: draft.width - 1 },
      },
      texts.amount,
    ),
  );
  if (categories !== null) addCategoryChart(context, categories);
}
