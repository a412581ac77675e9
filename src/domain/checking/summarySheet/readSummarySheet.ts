// The lines of our own 年度汇总 as they stand: which figure each cell shows, and what stands there.

import { withoutClerksPart } from "../../sheets/clerksPart";
import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { readTrendLine } from "./readTrendLine";
import {
  idsOfLine,
  LIST_HEADING,
  LIST_TOTALS,
  MONTHS_HEADING,
  SUMMARY_SECTIONS,
  SUMMARY_WORDS as WORDS,
  type SummarySection,
} from "./summarySheetWords";
import { TREND_HEADING } from "./trendWords";
import type { WrittenFigure } from "./writtenFigure";

type WrittenSection = SummarySection | "trend";

const LABEL_COLUMN = 0;
const MAIN_COLUMN = 3;
/** Figures of the lines that a section's total adds up; spending by month has no total. */
const LINE_OF_TOTAL = /\.by(?:Category|Kind|Group)\.|^study\.month\./u;
const TOTALS: ReadonlySet<string> = new Set(["funds.expense"]);

const HEADINGS: ReadonlyMap<string, WrittenSection> = new Map<string, WrittenSection>([
  ...Object.entries(SUMMARY_SECTIONS).map(
    ([section, { heading }]) => [heading, section as SummarySection] as const,
  ),
  [MONTHS_HEADING, "months"],
  [TREND_HEADING, "trend"],
]);

function textAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = valueAt(sheet, rowIndex, columnIndex);
  return typeof value === "string" ? value : "";
}

function sectionAt(sheet: SheetSnapshot, rowIndex: number): WrittenSection | null {
  // A category may bear the heading's name; then numbers stand beside it.
  const isHeading = [LABEL_COLUMN + 1, MAIN_COLUMN].some((column) => textAt(sheet, rowIndex, column) !== "");
  return isHeading && !isLine(sheet, rowIndex)
    ? (HEADINGS.get(textAt(sheet, rowIndex, LABEL_COLUMN)) ?? null)
    : null;
}

/** A line has its label and a number or formula beside it. */
function isLine(sheet: SheetSnapshot, rowIndex: number): boolean {
  if (textAt(sheet, rowIndex, LABEL_COLUMN) === "") return false;
  return [LABEL_COLUMN + 1, MAIN_COLUMN].some(
    (column) =>
      typeof valueAt(sheet, rowIndex, column) === "number" || formulaAt(sheet, rowIndex, column) !== null,
  );
}

function roleOf(id: string, label: string): WrittenFigure["role"] {
  if (LINE_OF_TOTAL.test(id)) return "line";
  return label === WORDS.total || TOTALS.has(id) ? "total" : "other";
}

function* figuresOfLine(
  sheet: SheetSnapshot,
  rowIndex: number,
  section: SummarySection,
  headings: number,
): Iterable<WrittenFigure> {
  const text = textAt(sheet, rowIndex, LABEL_COLUMN);
  const label = text.endsWith(WORDS.mark) ? text.slice(0, -WORDS.mark.length) : text;
  for (const [at, id] of idsOfLine(section, label).entries()) {
    const columnIndex = LABEL_COLUMN + 1 + at;
    if (id === null) continue;
    const heading = textAt(sheet, headings, columnIndex);
    yield { id, rowIndex, columnIndex, label: `${label}·${heading}`, role: roleOf(id, label) };
  }
}

/** What the amounts of a list add up to, where its headings stand in the row. */
function listTotalAt(sheet: SheetSnapshot, rowIndex: number): string | null {
  if (textAt(sheet, rowIndex, LABEL_COLUMN) !== LIST_HEADING) return null;
  return LIST_TOTALS.get(textAt(sheet, rowIndex, MAIN_COLUMN)) ?? null;
}

interface ListPlace {
  readonly total: string;
  readonly headings: number;
}

/** The heading of the next section stands alone in its row. */
function isOfList(sheet: SheetSnapshot, rowIndex: number): boolean {
  const beside = [1, 2, MAIN_COLUMN].some((column) => valueAt(sheet, rowIndex, column) !== null);
  return beside && textAt(sheet, rowIndex, LABEL_COLUMN) !== "";
}

/** A line of a list is a summand of its total; whose line it is does not matter here. */
function figureOfList(sheet: SheetSnapshot, rowIndex: number, { total, headings }: ListPlace): WrittenFigure {
  const text = textAt(sheet, rowIndex, LABEL_COLUMN);
  const label = `${text}·${textAt(sheet, headings, MAIN_COLUMN)}`;
  const role = text === WORDS.total ? "total" : "summand";
  return { id: total, rowIndex, columnIndex: MAIN_COLUMN, label, role };
}

/** Every figure that our part of the sheet shows and that is known again. */
export function* readSummarySheet(whole: SheetSnapshot): Iterable<WrittenFigure> {
  const sheet = withoutClerksPart(whole);
  let section: WrittenSection | null = null;
  let list: ListPlace | null = null;
  let headings = 0;
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex += 1) {
    const starts = sectionAt(sheet, rowIndex);
    const total = listTotalAt(sheet, rowIndex);
    if (total !== null) [section, list] = [null, { total, headings: rowIndex }];
    else if (list !== null && isOfList(sheet, rowIndex)) {
      const figure = figureOfList(sheet, rowIndex, list);
      yield figure;
      if (figure.role === "total") list = null;
    } else if (starts !== null) [section, headings] = [starts, rowIndex];
    else if (section === "trend") {
      const years = readTrendLine(sheet, rowIndex, headings);
      if (years === null) section = null;
      else yield* years;
    } else if (section !== null && isLine(sheet, rowIndex))
      yield* figuresOfLine(sheet, rowIndex, section, headings);
    else section = null;
  }
}
