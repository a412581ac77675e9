// Use case: another year. Its figures come from the fit at hand, with a small workbook at once; what checking says of it
// follows.

import { describeFailure } from "./problem";
import type { Run } from "./run";
import { beginRun, say, type SessionCore } from "./sessionCore";
import { type Book, type Ready, withBook } from "./sessionState";
import { checkBook, summarise } from "./understandBook";

/** Shows more of the chosen year, where this is still what is waited for. */
function show(core: SessionCore, run: Run, more: Partial<Pick<Book, "summary" | "check">>): void {
  const shown = withBook(core.store.get());
  if (core.current !== run || shown === null) return;
  // What was said about the last written sheet has been read by now.
  const ready: Ready = { kind: "ready", book: { ...shown.book, ...more }, notice: null };
  core.store.set("summary" in more ? ready : { ...shown, book: ready.book });
}

/** Does nothing while something runs; a reading in quiet is let go, and to be begun again afterwards. */
export async function chooseYear(core: SessionCore, year: number): Promise<void> {
  const book = withBook(core.store.get())?.book;
  if (book === undefined) return;
  core.wantedYear = year;
  const run = beginRun(core, () => undefined);
  core.choosing = run;
  try {
    const summary = await summarise(book, year, run);
    show(core, run, { summary });
    show(core, run, { check: await checkBook(core, { ...book, year: summary.year }, run) });
  } catch (thrown) {
    const problem = describeFailure(thrown);
    if (problem.code !== "cancelled") say(core, { kind: "problem", problem });
  } finally {
    if (core.current === run) core.current = null;
    if (core.choosing === run) core.choosing = null;
  }
}
