// Use case: another year, or other months of it. Its figures come from the fit at hand, with a small workbook at once; what
// checking says of the year follows.

import type { MonthStretch } from "../domain/summary/monthSpan";
import { describeFailure } from "./problem";
import type { Run } from "./run";
import { beginRun, say, type SessionCore } from "./sessionCore";
import { type Book, type Ready, withBook } from "./sessionState";
import { checkBook, summarise, summarisePart } from "./understandBook";

/** Shows more of what was chosen, where this is still what is waited for. */
function show(core: SessionCore, run: Run, more: Partial<Pick<Book, "summary" | "part" | "check">>): void {
  const shown = withBook(core.store.get());
  if (core.current !== run || shown === null) return;
  // What was said about the last written sheet has been read by now.
  const ready: Ready = { kind: "ready", book: { ...shown.book, ...more }, notice: null };
  core.store.set("part" in more ? ready : { ...shown, book: ready.book });
}

/** Does nothing while something runs; a reading in quiet is let go, and to be begun again afterwards. */
async function choose(core: SessionCore, work: (book: Book, run: Run) => Promise<void>): Promise<void> {
  const book = withBook(core.store.get())?.book;
  if (book === undefined) return;
  const run = beginRun(core, () => undefined);
  core.choosing = run;
  try {
    await work(book, run);
  } catch (thrown) {
    const problem = describeFailure(thrown);
    if (problem.code !== "cancelled") say(core, { kind: "problem", problem });
  } finally {
    if (core.current === run) core.current = null;
    if (core.choosing === run) core.choosing = null;
  }
}

async function showYear(core: SessionCore, book: Book, year: number, run: Run): Promise<void> {
  const figures = await summarise(book, { year, months: core.wantedMonths }, run);
  show(core, run, figures);
  show(core, run, { check: await checkBook(core, { ...book, year: figures.summary.year }, run) });
}

/** Where the year was chosen so lately that it has not been checked yet, that follows here. */
async function showMonths(
  core: SessionCore,
  book: Book & { readonly year: number | null },
  months: MonthStretch,
  run: Run,
): Promise<void> {
  show(core, run, { part: await summarisePart(book, months, run) });
  const checked = book.check.parts?.input.year;
  if (checked !== undefined && checked !== book.year)
    show(core, run, { check: await checkBook(core, book, run) });
}

export async function chooseYear(core: SessionCore, year: number): Promise<void> {
  await choose(core, (book, run) => {
    core.wantedYear = year;
    return showYear(core, book, year, run);
  });
}

/** Checking is of the year, and stays as it is; but a year chosen a moment ago comes along. */
export async function chooseMonths(core: SessionCore, months: MonthStretch): Promise<void> {
  await choose(core, async (book, run) => {
    core.wantedMonths = months;
    const { year } = book.summary;
    const { wantedYear } = core;
    if (wantedYear !== null && wantedYear !== year) await showYear(core, book, wantedYear, run);
    else await showMonths(core, { ...book, year }, months, run);
  });
}
