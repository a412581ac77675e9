// The lines of our own 年度汇总 as they stand: which figure each cell shows, and what stands there.

import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import { SUMMARY_WORDS as WORDS, type SummarySection } from "./summarySheetWords";

export interface WrittenFigure {
  /** A figure's id (DESIGN §4), or month.1 … month.12, month.unknown. */
  readonly id: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** As the sheet says it: 学习书籍·人数. */
  readonly label: string;
  /** The total of a section's money: it adds up the lines above it. */
  readonly isTotalOfLines: boolean;
}

const LABEL_COLUMN = 0;
const MONEY_COLUMN = 3;
/** The years' title stands in the first rows. */
const ROWS_OF_TITLE = 3;

type Ids = readonly (string | null)[];

/** By column, from the second: the figures that a line shows. */
const TOTALS: Readonly<Record<SummarySection, Ids>> = {
  expense: [null, null, "funds.expense"],
  award: ["award.people", "award.times", "award.amount"],
  visit: ["visit.people", "visit.times", "visit.cash"],
  months: [],
};

const OTHER_LINES: ReadonlyMap<string, string> = new Map([
  [WORDS.fuel, "fuel.amount"],
  [WORDS.unreimbursed, "funds.unreimbursed"],
  [WORDS.goodsValue, "visit.goodsValue"],
]);

function monthIds(label: string): Ids {
  if (label === WORDS.monthUnknown) return ["month.unknown"];
  const month = WORDS.month.exec(label)?.[1];
  return month === undefined ? [] : [`month.${month}`];
}

function idsOf(section: SummarySection, label: string): Ids {
  if (section === "months") return monthIds(label);
  const other = OTHER_LINES.get(label);
  if (other !== undefined) return [null, null, other];
  if (label === WORDS.total) return TOTALS[section];
  if (section === "expense") return [null, null, `funds.byCategory.${label}`];
  if (section === "award") return [`award.byKind.${label}.people`, null, `award.byKind.${label}.amount`];
  return [`visit.byCategory.${label}.people`, null, `visit.byCategory.${label}.cash`];
}

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

function sectionAt(sheet: SheetSnapshot, rowIndex: number): SummarySection | null {
  const heading = textAt(sheet, rowIndex, LABEL_COLUMN);
  const sections = Object.entries(WORDS.sections) as readonly [SummarySection, string][];
  // A category may bear the heading's name; then numbers stand beside it.
  if (textAt(sheet, rowIndex, LABEL_COLUMN + 1) === "") return null;
  return sections.find(([, word]) => word === heading)?.[0] ?? null;
}

/** A line has its label and a number or formula beside it. */
function isLine(sheet: SheetSnapshot, rowIndex: number): boolean {
  if (textAt(sheet, rowIndex, LABEL_COLUMN) === "") return false;
  return [LABEL_COLUMN + 1, MONEY_COLUMN].some(
    (column) =>
      typeof valueAt(sheet, rowIndex, column) === "number" || formulaAt(sheet, rowIndex, column) !== null,
  );
}

function* figuresOfLine(
  sheet: SheetSnapshot,
  rowIndex: number,
  section: SummarySection,
  headings: number,
): Iterable<WrittenFigure> {
  const text = textAt(sheet, rowIndex, LABEL_COLUMN);
  const label = text.endsWith(WORDS.mark) ? text.slice(0, -WORDS.mark.length) : text;
  for (const [at, id] of idsOf(section, label).entries()) {
    const columnIndex = LABEL_COLUMN + 1 + at;
    if (id === null) continue;
    const heading = textAt(sheet, headings, columnIndex);
    const isTotalOfLines = label === WORDS.total && columnIndex === MONEY_COLUMN;
    yield { id, rowIndex, columnIndex, label: `${label}·${heading}`, isTotalOfLines };
  }
}

/** Every figure that the sheet shows and that is known again. */
export function* readSummarySheet(sheet: SheetSnapshot): Iterable<WrittenFigure> {
  let section: SummarySection | null = null;
  let headings = 0;
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex += 1) {
    const starts = sectionAt(sheet, rowIndex);
    if (starts !== null) [section, headings] = [starts, rowIndex];
    else if (section !== null && isLine(sheet, rowIndex))
      yield* figuresOfLine(sheet, rowIndex, section, headings);
    else section = null;
  }
}
