// Use cases: what checking has found is marked in the sheets where the clerk asks for it, and every mark comes off again. A
// mark changes no content: what was read stays as it was read, and 撤销 stays with the last write.

import type { SheetMarks, WorkbookPort } from "../workbook/port";
import { freshBook } from "./freshBook";
import { countMarks, NO_MARKS, planMarks, totalOf } from "./planMarks";
import type { Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, isBusy, type Settled, withBook, type WithBook } from "./sessionState";

/** Sheets of which the host does not tell whether a mark is left. */
async function set(workbook: WorkbookPort, marks: readonly SheetMarks[], run: Run): Promise<string[]> {
  await workbook.setMarks(marks, run.watch);
  return run.notices.flatMap(({ code, sheet }) => (code === "formats-unread" ? [sheet] : []));
}

async function mark(core: SessionCore, workbook: WorkbookPort, before: WithBook, run: Run): Promise<Settled> {
  const book = await freshBook(core, workbook, before, run);
  const { marks, counts, locked } = planMarks(book);
  const unread = await set(workbook, marks, run);
  const notice = { kind: "marks", laid: totalOf(counts), locked, unread } as const;
  return { kind: "ready", book: { ...book, marks: counts }, notice };
}

async function unmark(workbook: WorkbookPort, { book }: WithBook, run: Run): Promise<Settled> {
  const unread = await set(workbook, [], run);
  const notice = { kind: "marks", laid: null, locked: [], unread } as const;
  return { kind: "ready", book: { ...book, marks: NO_MARKS }, notice };
}

async function work(
  core: SessionCore,
  task: "mark" | "unmark",
  how: (workbook: WorkbookPort, before: WithBook, run: Run) => Promise<Settled>,
): Promise<void> {
  const before = withBook(core.store.get());
  const { workbook } = core;
  if (before === null || workbook === null) return;
  const start = { ...startOf("writing"), task, isStopping: false, before };
  await perform(core, start, (run) => how(workbook, before, run));
}

/** Renews what is marked. Does nothing unless a workbook has been read and nothing else is running. */
export async function markFindings(core: SessionCore): Promise<void> {
  await work(core, "mark", (workbook, before, run) => mark(core, workbook, before, run));
}

/** Takes off every mark, also those of an earlier session. */
export async function unmarkFindings(core: SessionCore): Promise<void> {
  await work(core, "unmark", unmark);
}

async function look(core: SessionCore, workbook: WorkbookPort): Promise<Book["marks"]> {
  const watch = { signal: new AbortController().signal, report: () => undefined, pause: core.turns.pause };
  try {
    return countMarks(await workbook.readMarks(watch));
  } catch {
    // Nobody has asked; taking marks off is then offered whether there are any or not.
    return "unknown";
  }
}

/** Looks quietly whether marks stand in a workbook that has just been read. */
export async function findMarks(core: SessionCore): Promise<void> {
  const { workbook } = core;
  if (workbook === null || withBook(core.store.get())?.book.marks !== null) return;
  const marks = await look(core, workbook);
  const state = core.store.get();
  const shown = withBook(state);
  if (core.workbook !== workbook || isBusy(state) || shown?.book.marks !== null) return;
  core.store.set({ ...shown, book: { ...shown.book, marks } });
}
