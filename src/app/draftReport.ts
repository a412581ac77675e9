// The annual report as the records of a book bear it now.

import { buildReport } from "../domain/report/buildReport";
import type { Report } from "../domain/report/report";
import type { ReportTexts } from "../domain/report/reportTexts";
import { asPart, type Stepwise } from "../domain/stepwise";
import { knownOfYear } from "../domain/summary/knownOfYear";
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

/** null where no record has a year. Yields the fraction done (never falling). */
export function* draftReport(
  { summary, snapshot, settings, fit, unitName }: DraftedBook,
  { texts, today, namesMinors }: DraftOptions,
): Stepwise<Report | null> {
  const { year } = summary;
  if (year === null) return null;
  const known = knownOfYear(snapshot, settings);
  const yearBook = yield* asPart(yearBookOfFit(fit, year, known), 0, 0.4);
  const report = buildReport({
    year,
    book: yearBook,
    summary,
    notes: settings.notes,
    unitName,
    texts,
    madeOn: today,
    namesMinors,
  });
  return yield* asPart(report, 0.4, 1);
}
