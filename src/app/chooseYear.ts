// Use case: another year. Its figures come from the fit at hand, at once; what checking says of it follows.

import { describeFailure } from "./problem";
import type { Run } from "./run";
import { beginRun, say, type SessionCore } from "./sessionCore";
import { withBook } from "./sessionState";
import { checkBook, summarise } from "./understandBook";

const isCurrent = (core: SessionCore, run: Run): boolean => core.current === run;

/** A reading that goes on meanwhile checks for the new year by itself. */
async function checkAgain(core: SessionCore): Promise<void> {
  const book = withBook(core.store.get())?.book;
  if (book === undefined || core.current !== null) return;
  const run = beginRun(core, () => undefined);
  try {
    const check = await checkBook(core, { ...book, year: book.summary.year }, run);
    const shown = withBook(core.store.get());
    if (isCurrent(core, run) && shown !== null) core.store.set({ ...shown, book: { ...shown.book, check } });
  } catch (thrown) {
    const problem = describeFailure(thrown);
    if (problem.code !== "cancelled") say(core, { kind: "problem", problem });
  } finally {
    if (isCurrent(core, run)) core.current = null;
  }
}

/** Does nothing while something runs. What was said about the last written sheet has been read by now. */
export async function chooseYear(core: SessionCore, year: number): Promise<void> {
  const shown = withBook(core.store.get());
  if (shown === null) return;
  core.wantedYear = year;
  try {
    const summary = summarise(shown.book, year);
    core.store.set({ kind: "ready", book: { ...shown.book, summary }, notice: null });
  } catch (thrown) {
    say(core, { kind: "problem", problem: describeFailure(thrown) });
    return;
  }
  await checkAgain(core);
}
