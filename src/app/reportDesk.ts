// The annual report of the book at hand: the draft as its records bear it now, what the sheet 工作总结 has kept of an earlier one,
// and where it is going to stand.

import { readReportSheet, type ReportSheet } from "../domain/report/document/readReportSheet";
import type { ReportSheetTexts } from "../domain/report/document/reportSheetTexts";
import { type ParagraphState, paragraphStates } from "../domain/report/keptReport";
import type { Report } from "../domain/report/report";
import type { ReportTexts } from "../domain/report/reportTexts";
import { draftReport, type DraftOptions } from "./draftReport";
import { findOwnTarget, type OwnSheetTarget } from "./planOwnSheet";
import type { Book } from "./sessionState";

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

/** A report of another year is left alone: this one then stands under its year. */
function findTarget(
  book: Book,
  year: number,
  { sheetTexts }: ReportWords,
): OwnSheetTarget & { readonly kept: ReportSheet | null } {
  const names = [REPORT_SHEET, `${year}年${REPORT_SHEET}`];
  const targets = names.map((name) => {
    const target = findOwnTarget(book, name);
    return { ...target, kept: target.former && readReportSheet(target.former, sheetTexts) };
  });
  const isOfYear = ({ kept }: { readonly kept: ReportSheet | null }): boolean => kept?.year === year;
  const [usual, ofYear] = targets as [(typeof targets)[number], (typeof targets)[number]];
  if (isOfYear(ofYear)) return ofYear;
  const isFree = usual.former === null || usual.kept === null || usual.kept.paragraphs.length === 0;
  return isOfYear(usual) || isFree ? usual : ofYear;
}

/** null where no record has a year. */
export function reportDesk(book: Book, { words, today, namesMinors }: ReportDeskOptions): ReportDesk | null {
  const report = draftReport(book, { texts: words.texts, today, namesMinors });
  if (report === null) return null;
  const { kept, ...target } = findTarget(book, report.year, words);
  return { report, states: paragraphStates(report, kept?.paragraphs ?? []), target };
}
