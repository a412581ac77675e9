// Spending by month as a small table with two charts beside it: by month and by category.

import type { ColumnChart } from "../../sheets/sheetDocument";
import type { Figure } from "../summary";
import { figureCell, type FigureCells } from "./figureCell";
import { ROW_HEIGHT, type SectionPlace } from "./sectionTable";
import { constant, type SheetDraft } from "./sheetDraft";

const SECTION_HEIGHT = 30;
const CHART_LEFT = 2;
const CHART_RIGHT = 4;
const MONEY_COLUMN = 3;
/** Prints as a clear dark grey and leaves the axis text readable. */
const CHART_GREY = "#7F7F7F";
const AXIS_FORMAT = "#,##0";

interface MonthSpending {
  readonly months: readonly Figure[];
  readonly withoutMonth: Figure;
}

function addMonthRows(draft: SheetDraft, spending: MonthSpending, context: FigureCells): void {
  spending.months.forEach((figure, i) => {
    draft.addRow(
      [constant(context.texts.month(i + 1), "label"), figureCell(figure, "money", context)],
      ROW_HEIGHT,
    );
  });
  if (spending.withoutMonth.value === 0) return;
  const label = constant(context.texts.monthUnknown, "label");
  draft.addRow([label, figureCell(spending.withoutMonth, "money", context)], ROW_HEIGHT);
}

function chart(
  part: Pick<ColumnChart, "name" | "title" | "categories" | "values" | "anchor">,
  seriesName: string,
): ColumnChart {
  return { kind: "column", seriesName, color: CHART_GREY, valueFormat: AXIS_FORMAT, ...part };
}

const column = (index: number, top: number, bottom: number) => ({ top, bottom, left: index, right: index });

/** Adds months and charts; `categories` is where the spending section's lines stand, null where it has none. */
export function addMonthSection(
  draft: SheetDraft,
  heading: string,
  spending: MonthSpending,
  categories: SectionPlace | null,
  context: FigureCells,
): void {
  const { texts } = context;
  draft.addRow([constant(heading, "section")], SECTION_HEIGHT);
  const header = draft.addRow(
    texts.headings.months.map((heading) => constant(heading, "header")),
    ROW_HEIGHT,
  );
  addMonthRows(draft, spending, context);
  const first = header + 1;
  const last = header + spending.months.length;
  const middle = categories === null ? last : header + spending.months.length / 2;
  const box = (top: number, bottom: number) => ({ top, bottom, left: CHART_LEFT, right: CHART_RIGHT });
  draft.addChart(
    chart(
      {
        name: texts.chartByMonth,
        title: texts.chartByMonth,
        categories: column(0, first, last),
        values: column(1, first, last),
        anchor: box(header, middle),
      },
      texts.amount,
    ),
  );
  if (categories === null) return;
  draft.addChart(
    chart(
      {
        name: texts.chartByCategory,
        title: texts.chartByCategory,
        categories: column(0, categories.firstLine, categories.lastLine),
        values: column(MONEY_COLUMN, categories.firstLine, categories.lastLine),
        anchor: box(middle + 1, last),
      },
      texts.amount,
    ),
  );
}
