// The book to write from.

import type { WorkbookPort } from "../workbook/port";
import { readAgain } from "./readWorkbook";
import type { Run } from "./run";
import { isOutdated, type SessionCore } from "./sessionCore";
import type { Book, WithBook } from "./sessionState";

/** Reads again where a change is known, and where the host would not have told of one. */
export async function freshBook(
  core: SessionCore,
  workbook: WorkbookPort,
  before: WithBook,
  run: Run,
): Promise<Book> {
  if (workbook.watchChanges !== undefined && !isOutdated(core, before.book)) return before.book;
  const book = await readAgain(core, workbook, run);
  const state = core.store.get();
  if (state.kind === "writing") core.store.set({ ...state, before: { kind: "ready", book, notice: null } });
  return book;
}
