// Cells of our part of a summary that the clerk has written into. Where this session wrote the sheet they are known exactly; a
// sheet of an earlier one is compared with the new summary, and what cannot come from the registers is the clerk's.

import type { CellAt } from "../../sheets/capturedRows";
import { findClerksPart } from "../../sheets/clerksPart";
import { isSameContent } from "../../sheets/sameContent";
import type { DocumentCell, SheetDocument } from "../../sheets/sheetDocument";
import { formulaAt, type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { movedColumn } from "../document/summaryColumns";
import { yearSpan } from "../monthSpan";
import type { SummarySheetTexts } from "../document/summarySheetTexts";
import type { FormerSummary } from "./formerSummary";
import type { RowsAgain } from "./summaryRows";

const NOTHING: DocumentCell = { value: null, formula: null, style: "", link: null };
/** Headings of sections, and lines of what was left out, begin so. */
const OWN_LINE = /^(?:[一二三四五六七八九十\d]+、|[『另]|\d{4}年，『)/u;
/** Notes are told apart by their first letters. */
const TOLD_APART_BY = 6;
const FIRST_YEAR = 2000;
const COLUMNS_WITHOUT_YEAR = 5;

type OwnLines = Pick<
  SummarySheetTexts,
  "sections" | "trend" | "outsideSpan" | "constantNote" | "peopleNote" | "lastYearNote" | "constantMark"
>;

/** What notes and lines begin with, in whichever summary: of a year, of some months, of several years. */
function beginningsOf({ sections, trend, ...words }: OwnLines): readonly string[] {
  const someYear = yearSpan(FIRST_YEAR);
  return [
    sections.leftOut,
    words.constantNote,
    words.peopleNote,
    words.lastYearNote(someYear),
    words.lastYearNote({ ...someYear, lastMonth: 1 }),
    words.outsideSpan([]),
    trend.note,
    trend.rateNote,
    trend.moreUnread(1),
  ].map((one) => one.slice(0, TOLD_APART_BY));
}

function contentAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number) {
  return {
    value: valueAt(sheet, rowIndex, columnIndex),
    formula: formulaAt(sheet, rowIndex, columnIndex),
  };
}

function isFilled({ value, formula }: Pick<DocumentCell, "value" | "formula">): boolean {
  return (value !== null && value !== "") || formula !== null;
}

function* cellsOf({ part, width }: FormerSummary): Iterable<CellAt> {
  for (let rowIndex = 0; rowIndex <= part.foot; rowIndex += 1)
    for (let columnIndex = 0; columnIndex < width; columnIndex += 1) yield { rowIndex, columnIndex };
}

/** The sheet as this session wrote it, where its rows can be compared one by one; null otherwise. */
export function asWritten({ known, part }: FormerSummary): SheetDocument | null {
  const end = known === null ? null : findClerksPart(rowsOf(known));
  return end?.foot === part.foot ? known : null;
}

function rowsOf({ rows }: SheetDocument): Pick<SheetSnapshot, "rows"> {
  return { rows: rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)) };
}

/** The cells that are no longer as this session wrote them. */
export function cellsNotAsWritten(former: FormerSummary, known: SheetDocument): readonly CellAt[] {
  return [...cellsOf(former)].filter(({ rowIndex, columnIndex }) => {
    const cell = known.rows[rowIndex]?.cells[columnIndex] ?? NOTHING;
    return !isSameContent(contentAt(former.sheet, rowIndex, columnIndex), cell);
  });
}

/** A row that no summary of ours has: words, and no heading or note of ours. */
function isClerksRow({ sheet, ownWidth }: FormerSummary, rowIndex: number, ours: readonly string[]): boolean {
  const values = (sheet.rows[rowIndex] ?? []).slice(0, ownWidth);
  const [first] = values;
  const text = typeof first === "string" ? first : "";
  const isOurs = OWN_LINE.test(text) || ours.some((one) => text.startsWith(one));
  const others = values.slice(1).filter((value) => value !== null);
  return !isOurs && others.length === 0;
}

/** Whether a figure stands there that the new summary has as a formula with another outcome. */
function isOverwritten(was: ReturnType<typeof contentAt>, cell: DocumentCell): boolean {
  // A month without spending is a plain 0.
  if (was.formula !== null || cell.formula === null || was.value === 0) return false;
  return was.value !== cell.value;
}

/**
 * The cells that hold what no summary of ours would.
 */
export function clerksCells(
  former: FormerSummary,
  renewed: SheetDocument,
  { again, words }: { readonly again: RowsAgain; readonly words: OwnLines },
): readonly CellAt[] {
  const { sheet, ownWidth } = former;
  const ours = beginningsOf(words);
  const isMarked = (rowIndex: number): boolean =>
    String(valueAt(sheet, rowIndex, 0)).endsWith(words.constantMark);
  const isLastYear = (column: number): boolean => ownWidth > COLUMNS_WITHOUT_YEAR && column === ownWidth - 2;
  return [...cellsOf(former)].filter(({ rowIndex, columnIndex }) => {
    const was = contentAt(sheet, rowIndex, columnIndex);
    if (!isFilled(was)) return false;
    if (columnIndex >= ownWidth) return true;
    const row = again.get(rowIndex);
    if (row === undefined) return isClerksRow(former, rowIndex, ours);
    const column = movedColumn(columnIndex, ownWidth, renewed.columnWidths.length);
    if (column === null) return false;
    const cell = renewed.rows[row]?.cells[column] ?? NOTHING;
    if (!isFilled(cell)) return !isLastYear(columnIndex);
    return !isMarked(rowIndex) && isOverwritten(was, cell);
  });
}
