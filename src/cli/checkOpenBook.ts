// What checking says of a book that is open.

import { checkWorkbook } from "../domain/checking/checkWorkbook";
import type { CheckResult } from "../domain/checking/finding";
import { judgeFindings, type JudgedFinding } from "../domain/checking/judged";
import { runToEnd } from "../domain/stepwise";
import { countYears, defaultYear } from "../domain/summary/yearChoice";
import type { OpenBook } from "./openBook";
import { todayNumber } from "./today";

export interface Checked {
  readonly judged: readonly JudgedFinding[];
  readonly undecided: CheckResult["undecided"];
  readonly year: number | null;
}

/** @param wantedYear undefined: the one most records fall in */
export function checkOpenBook(book: Omit<OpenBook, "bytes">, wantedYear: number | undefined): Checked {
  const { snapshot, fit } = book;
  const { settings } = book.settings;
  const year = wantedYear ?? defaultYear(runToEnd(countYears(fit)));
  const result = runToEnd(checkWorkbook({ snapshot, fit, settings, year, today: todayNumber() }));
  return { judged: judgeFindings(result.findings, settings.acceptances), undecided: result.undecided, year };
}
