// The book to write from.

import type { WorkbookPort } from "../workbook/port";
import { readAgain } from "./readWorkbook";
import type { Run } from "./run";
import { isOutdated, type SessionCore } from "./sessionCore";
import type { Book, WithBook } from "./sessionState";
import { type MonthStretch, WHOLE_YEAR } from "../domain/summary/monthSpan";
import { checkBook, summarise, summarisePart } from "./understandBook";

function isOfMonths({ part }: Book, { firstMonth, lastMonth }: MonthStretch): boolean {
  const { span } = part ?? { span: WHOLE_YEAR };
  return span?.firstMonth === firstMonth && span.lastMonth === lastMonth;
}

/** A year or months that were chosen a moment ago may not be shown yet; what is written is of those all the same. */
async function ofWantedSpan(core: SessionCore, book: Book, run: Run): Promise<Book> {
  const { year, years } = book.summary;
  const { wantedYear, wantedMonths } = core;
  if (wantedYear === null || wantedYear === year || !years.some((one) => one.year === wantedYear)) {
    if (isOfMonths(book, wantedMonths)) return book;
    return { ...book, part: await summarisePart({ ...book, year }, wantedMonths, run) };
  }
  const figures = await summarise(book, { year: wantedYear, months: wantedMonths }, run);
  const check = await checkBook(core, { ...book, year: figures.summary.year }, run);
  return { ...book, ...figures, check };
}

/** Reads again where a change is known, and where the host would not have told of one. */
export async function freshBook(
  core: SessionCore,
  workbook: WorkbookPort,
  before: WithBook,
  run: Run,
): Promise<Book> {
  if (workbook.watchChanges !== undefined && !isOutdated(core, before.book))
    return ofWantedSpan(core, before.book, run);
  const book = await readAgain(core, workbook, run);
  const state = core.store.get();
  if (state.kind === "writing") core.store.set({ ...state, before: { kind: "ready", book, notice: null } });
  return book;
}
