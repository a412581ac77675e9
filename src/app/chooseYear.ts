// Use case: the figures of another year, from the fit at hand.

import { describeFailure } from "./problem";
import { summarise } from "./understandBook";
import { say, type SessionCore } from "./sessionCore";
import { withBook } from "./sessionState";

/** Does nothing while something runs. What was said about the last written sheet has been read by now. */
export function chooseYear(core: SessionCore, year: number): void {
  const shown = withBook(core.store.get());
  if (shown === null) return;
  core.wantedYear = year;
  try {
    const summary = summarise(shown.book.fit, year);
    core.store.set({ kind: "ready", book: { ...shown.book, summary }, notice: null });
  } catch (thrown) {
    say(core, { kind: "problem", problem: describeFailure(thrown) });
  }
}
