// The lines of our own 年度汇总 as they stand: which figure each cell shows, and what stands there.

import { withoutClerksPart } from "../../sheets/clerksPart";
import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import { readTrendLine } from "./readTrendLine";
import {
  idsOfLine,
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
/** The years' title stands in the first rows. */
const ROWS_OF_TITLE = 3;
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

/** The year in the title; null where this is no summary. */
export function yearOfSummarySheet(sheet: SheetSnapshot): number | null {
  for (let row = 0; row < ROWS_OF_TITLE; row += 1) {
    const year = WORDS.title.exec(squeezeText(textAt(sheet, row, LABEL_COLUMN)))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
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

/** Every figure that our part of the sheet shows and that is known again. */
export function* readSummarySheet(whole: SheetSnapshot): Iterable<WrittenFigure> {
  const sheet = withoutClerksPart(whole);
  let section: WrittenSection | null = null;
  let headings = 0;
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex += 1) {
    const starts = sectionAt(sheet, rowIndex);
    if (starts !== null) [section, headings] = [starts, rowIndex];
    else if (section === "trend") {
      const years = readTrendLine(sheet, rowIndex, headings);
      if (years === null) section = null;
      else yield* years;
    } else if (section !== null && isLine(sheet, rowIndex))
      yield* figuresOfLine(sheet, rowIndex, section, headings);
    else section = null;
  }
}
