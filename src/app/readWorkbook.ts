// Use cases: open a workbook, read it (again), and re-read it quietly after a change.

import { countOpen } from "../domain/checking/judged";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { Watch, WorkbookPort } from "../workbook/port";
import { WHOLE_YEAR } from "../domain/summary/monthSpan";
import { describeFailure } from "./problem";
import { readBook } from "./readBook";
import type { Run } from "./run";
import { beginRun, markStale, perform, type SessionCore, startOf, withProblem } from "./sessionCore";
import { type Book, bookOf, isBusy, type Settled, settledOf, type Unread, withBook } from "./sessionState";

export type Opener = (watch: Watch) => Promise<WorkbookPort>;

const UNREAD: Unread = { kind: "unread", notice: null };

/** Reads the workbook at hand as part of a longer run. */
export async function readAgain(core: SessionCore, workbook: WorkbookPort, run: Run): Promise<Book> {
  const former = bookOf(core.store.get());
  const lasting = {
    undo: former?.undo ?? null,
    documents: former?.documents ?? new Map<string, SheetDocument>(),
    readAt: core.changes,
    marks: former?.marks ?? null,
  };
  return readBook(core, workbook, lasting, run);
}

async function readToReady(core: SessionCore, workbook: WorkbookPort, run: Run): Promise<Settled> {
  return { kind: "ready", book: await readAgain(core, workbook, run), notice: null };
}

/** Reads the workbook at hand; nothing happens where there is none or where one is being written. */
export async function readWorkbook(core: SessionCore): Promise<void> {
  const state = core.store.get();
  const { workbook } = core;
  if (workbook === null || state.kind === "writing" || state.kind === "opening") return;
  const start = { ...startOf("reading"), before: settledOf(state) };
  await perform(core, start, (run) => readToReady(core, workbook, run));
}

/**
 * Opens another workbook and reads it. Until it is open the former one stays, and it stays for good where opening fails.
 * @param adopt called with the new workbook as soon as it is the one at hand.
 */
export async function openWorkbook(
  core: SessionCore,
  open: Opener,
  adopt: (workbook: WorkbookPort) => void,
): Promise<void> {
  const state = core.store.get();
  if (state.kind === "writing") return;
  const start = { ...startOf("opening"), before: settledOf(state) };
  await perform(core, start, async (run) => {
    const workbook = await open(run.watch);
    run.throwIfStopped();
    adopt(workbook);
    core.wantedYear = null;
    core.wantedMonths = WHOLE_YEAR;
    core.corrections = [];
    core.store.set({ ...startOf("reading"), before: UNREAD });
    return readToReady(core, workbook, run);
  });
}

/** What became of a quiet reading; "in-the-way": a cell is being edited, so later is better. */
export type QuietOutcome = "done" | "in-the-way";

function settleQuietFailure(core: SessionCore, thrown: unknown): QuietOutcome {
  const problem = describeFailure(thrown);
  if (problem.code === "cell-being-edited") return "in-the-way";
  const state = core.store.get();
  if (!isBusy(state)) core.store.set(markStale(withProblem(state, problem)));
  return "done";
}

/** Re-reads without a busy state; what goes wrong is said, and the book marked as changed. */
export async function readQuietly(core: SessionCore): Promise<QuietOutcome> {
  const { workbook } = core;
  if (workbook === null || isBusy(core.store.get())) return "done";
  if (core.choosing !== null) return "in-the-way";
  const run = beginRun(core, () => undefined);
  try {
    const book = await readAgain(core, workbook, run);
    const shown = withBook(core.store.get());
    const { error, warning, note } = countOpen(book.check.judged);
    const recheck = { rows: null, open: error + warning + note, isRelating: false };
    if (core.current === run && shown !== null) core.store.set({ ...shown, book: { ...book, recheck } });
    return "done";
  } catch (thrown) {
    return core.current === run ? settleQuietFailure(core, thrown) : "done";
  } finally {
    if (core.current === run) core.current = null;
  }
}
