// The book to write from.

import type { WorkbookPort } from "../workbook/port";
import { readAgain } from "./readWorkbook";
import type { Run } from "./run";
import { isOutdated, type SessionCore } from "./sessionCore";
import type { Book, WithBook } from "./sessionState";
import { checkBook, summarise } from "./understandBook";

/** A year that was chosen a moment ago may not be shown yet; what is written is of that year all the same. */
async function ofWantedYear(core: SessionCore, book: Book, run: Run): Promise<Book> {
  const { year, years } = book.summary;
  const { wantedYear } = core;
  if (wantedYear === null || wantedYear === year || !years.some((one) => one.year === wantedYear))
    return book;
  const summary = await summarise(book, wantedYear, run);
  return { ...book, summary, check: await checkBook(core, { ...book, year: summary.year }, run) };
}

/** Reads again where a change is known, and where the host would not have told of one. */
export async function freshBook(
  core: SessionCore,
  workbook: WorkbookPort,
  before: WithBook,
  run: Run,
): Promise<Book> {
  if (workbook.watchChanges !== undefined && !isOutdated(core, before.book))
    return ofWantedYear(core, before.book, run);
  const book = await readAgain(core, workbook, run);
  const state = core.store.get();
  if (state.kind === "writing") core.store.set({ ...state, before: { kind: "ready", book, notice: null } });
  return book;
}
