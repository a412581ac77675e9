// The annual report of the book at hand: the draft as its records bear it now, what the sheet 工作总结 has kept of an earlier one,
// and where it is going to stand.

import { readReportSheet, type ReportSheet } from "../domain/report/document/readReportSheet";
import type { ReportSheetTexts } from "../domain/report/document/reportSheetTexts";
import { type ParagraphState, paragraphStates } from "../domain/report/keptReport";
import type { Report } from "../domain/report/report";
import type { ReportTexts } from "../domain/report/reportTexts";
import type { Stepwise } from "../domain/stepwise";
import { type DraftedBook, draftReport, type DraftOptions } from "./draftReport";
import { numberedName } from "./freeSheetName";
import { findOwnTarget, type OwnSheetTarget } from "./planOwnSheet";

export const REPORT_SHEET = "工作总结";

/** What the report and its sheet say; loaded when it is asked for. */
export interface ReportWords {
  readonly texts: ReportTexts;
  readonly sheetTexts: ReportSheetTexts;
}

export interface ReportDeskOptions extends Omit<DraftOptions, "texts"> {
  readonly words: ReportWords;
}

export interface ReportDesk {
  readonly report: Report;
  /** The paragraphs as they will stand, lead first. */
  readonly states: readonly ParagraphState[];
  readonly target: OwnSheetTarget;
}

interface ReportTarget extends OwnSheetTarget {
  readonly kept: ReportSheet | null;
}

/**
 * Our sheet of the year, else the first name under which nothing of the clerk's would be lost: a report of another year is left
 * alone, and so is a sheet of ours whose headings are gone, for what was rewritten in it can no longer be told.
 */
function findTarget(book: DraftedBook, year: number, { sheetTexts }: ReportWords): ReportTarget {
  const targetAt = (name: string): ReportTarget => {
    const target = findOwnTarget(book, name);
    return { ...target, kept: target.former && readReportSheet(target.former, sheetTexts) };
  };
  const isOfYear = ({ kept }: ReportTarget): boolean => kept?.year === year;
  const isFree = ({ former, kept }: ReportTarget): boolean =>
    former === null || kept?.paragraphs.length === 0;
  const usual = targetAt(REPORT_SHEET);
  const name = `${year}年${REPORT_SHEET}`;
  if (!isOfYear(targetAt(name)) && (isOfYear(usual) || isFree(usual))) return usual;
  for (let position = 1; ; position += 1) {
    const target = targetAt(numberedName(name, position));
    if (isOfYear(target) || isFree(target)) return target;
  }
}

/** null where no record has a year. Yields the fraction done (never falling). */
export function* reportDesk(
  book: DraftedBook,
  { words, today, namesMinors }: ReportDeskOptions,
): Stepwise<ReportDesk | null> {
  const report = yield* draftReport(book, { texts: words.texts, today, namesMinors });
  if (report === null) return null;
  const { kept, ...target } = findTarget(book, report.year, words);
  return { report, states: paragraphStates(report, kept?.paragraphs ?? []), target };
}
