// The annual report as the records of a book bear it now.

import { buildReport } from "../domain/report/buildReport";
import type { Report } from "../domain/report/report";
import type { ReportTexts } from "../domain/report/reportTexts";
import { runToEnd } from "../domain/stepwise";
import { budgetsOf } from "../domain/summary/budgetsOf";
import { yearBookOfFit } from "../domain/summary/yearBook";
import type { DayNumber } from "../domain/values/reading";
import type { Book } from "./sessionState";

/** Of a workbook, what its report is drafted from. */
export type DraftedBook = Pick<Book, "summary" | "snapshot" | "settings" | "fit" | "unitName">;

export interface DraftOptions {
  readonly texts: ReportTexts;
  readonly today: DayNumber;
  /** Names of minors in full; else 王**. */
  readonly namesMinors: boolean;
}

/** null where no record has a year. */
export function draftReport(
  { summary, snapshot, settings, fit, unitName }: DraftedBook,
  { texts, today, namesMinors }: DraftOptions,
): Report | null {
  const { year } = summary;
  if (year === null) return null;
  const known = { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
  return buildReport({
    year,
    book: runToEnd(yearBookOfFit(fit, year, known)),
    summary,
    notes: settings.notes,
    unitName,
    texts,
    madeOn: today,
    namesMinors,
  });
}
