// Use case: records typed into the entry form become rows of the clerk's sheets, as one unit. Where the workbook has changed
// since it was read it is read and planned anew, so that two clerks who enter at once lose no row.

import { type WorkbookPort, WorkbookFailure } from "../workbook/port";
import type { EntryRequest } from "./entryRequest";
import { bookAfterEntry, withStep } from "./entryUndo";
import { freshBook } from "./freshBook";
import type { PlannedRequest } from "./planRequest";
import { describeFailure, isOutOfDate, type Problem } from "./problem";
import { readAgain } from "./readWorkbook";
import { beyondStopping, type Run } from "./run";
import { markStale, perform, type SessionCore, startOf } from "./sessionCore";
import type { EntryAside } from "./notice";
import { type Book, type Ready, type Settled, withBook, type WithBook } from "./sessionState";
import { settleEntry } from "./settleEntry";

/** As often another clerk may come first. */
const MOST_TRIES = 10;

/** The workbook is not as it was read, and nothing was written. */
const AGAIN = new Set<Problem["code"]>(["changed-since-read", "not-found"]);
/** Whether anything was written, only the workbook can tell. */
const UNCERTAIN = new Set<Problem["code"]>(["not-verified", "connection-lost", "host-error", "unknown"]);

interface Work {
  readonly core: SessionCore;
  readonly workbook: WorkbookPort;
  readonly request: EntryRequest;
  readonly run: Run;
}

interface Outcome {
  readonly settled: Settled;
  readonly isEntered: boolean;
}

async function select({ workbook }: Work, planned: PlannedRequest): Promise<boolean> {
  const [place] = planned.step.places;
  const [edit] = planned.edits;
  if (place === undefined || edit === undefined) return true;
  const columns = edit.guards.map(({ columnIndex }) => columnIndex);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top = 0, bottom = top] = [place.rows[0], place.rows.at(-1)];
  try {
    await workbook.select(place.sheet, { top, bottom, left, right });
    return true;
  } catch {
    return false;
  }
}

/** All that follows once the rows stand; none of it can undo that they do. */
async function finish(work: Work, former: Book, planned: PlannedRequest): Promise<Outcome> {
  const { core, workbook, request } = work;
  const { step, totalsLeft } = planned;
  const run = beyondStopping(work.run);
  const asides: EntryAside[] = [];
  let book = await bookAfterEntry(core, workbook, { former, undo: withStep(former.undo, step) }, run);
  if (book.isStale) asides.push("not-reread");
  const { accept } = request;
  if (accept !== undefined) {
    const settled = book.isStale
      ? null
      : await settleEntry(core, workbook, { book, former, places: step.places, accept }, run);
    if (settled === null) asides.push("not-settled");
    else book = settled;
  }
  if (!(await select(work, planned))) asides.push("not-shown");
  const [first = { sheet: "", rows: [] }, ...more] = step.places;
  const canUndo = book.undo !== null;
  return {
    settled: {
      kind: "ready",
      book,
      notice: { kind: "entered", ...first, more, totalsLeft, asides, canUndo },
    },
    isEntered: true,
  };
}

function failed(state: Ready, problem: Problem, stands: "before" | "unknown"): Outcome {
  const shown = stands === "unknown" || isOutOfDate(problem) ? markStale(state) : state;
  return { settled: { ...shown, notice: { kind: "entry-failed", problem, stands } }, isEntered: false };
}

/** A write has failed: what is true now, as far as the workbook can still be asked. */
async function settleFailure(
  work: Work,
  former: Book,
  planned: PlannedRequest,
  thrown: unknown,
): Promise<Outcome> {
  const problem = describeFailure(thrown);
  const state: Ready = { kind: "ready", book: former, notice: null };
  if (problem.code === "cancelled") throw thrown;
  if (!UNCERTAIN.has(problem.code)) return failed(state, problem, "before");
  const { core, workbook, run } = work;
  const book = await readAgain(core, workbook, beyondStopping(run)).catch(() => null);
  if (book === null) return failed(state, problem, "unknown");
  const { whatStands } = await import("./planRequest");
  const stands = whatStands(planned, book.snapshot);
  if (stands === "after") return finish(work, { ...book, undo: former.undo }, planned);
  const read: Ready = { ...state, book };
  return stands === "unknown"
    ? failed(read, problem, stands)
    : { settled: { ...read, notice: { kind: "entry-failed", problem, stands } }, isEntered: false };
}

/** One try; null where the workbook is to be read again first. */
async function tryOnce(work: Work, book: Book, isLast: boolean): Promise<Outcome | null> {
  const { core, workbook, request, run } = work;
  const { planRequest } = await import("./planRequest");
  const planned = planRequest(book, request, core.today());
  if ("fault" in planned) {
    const notice = { kind: "not-entered", fault: planned.fault } as const;
    return { settled: { kind: "ready", book, notice }, isEntered: false };
  }
  run.throwIfStopped();
  try {
    await workbook.apply(planned.edits, run.watch);
  } catch (thrown) {
    const { code } = describeFailure(thrown);
    return AGAIN.has(code) && !isLast ? null : settleFailure(work, book, planned, thrown);
  }
  return finish(work, book, planned);
}

async function enter(work: Work, before: WithBook): Promise<Outcome> {
  const { core, workbook, run } = work;
  let book = await freshBook(core, workbook, before, run);
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const outcome = await tryOnce(work, book, tries === MOST_TRIES);
    if (outcome !== null) return outcome;
    book = await readAgain(core, workbook, run);
  }
  throw new WorkbookFailure("changed-since-read");
}

/** Whether the records stand in the workbook. Does nothing unless one has been read and nothing else is running. */
export async function enterRecords(core: SessionCore, request: EntryRequest): Promise<boolean> {
  const before = withBook(core.store.get());
  const { workbook } = core;
  if (before === null || workbook === null) return false;
  let isEntered = false;
  const start = { ...startOf("writing"), task: "entry" as const, isStopping: false, before };
  await perform(core, start, async (run) => {
    const outcome = await enter({ core, workbook, request, run }, before);
    ({ isEntered } = outcome);
    return outcome.settled;
  });
  return isEntered;
}
