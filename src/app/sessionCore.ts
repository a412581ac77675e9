// What the session's use cases share: the state, the workbook at hand, and the rule that only the newest run may speak.

import type { Correction } from "../domain/fitting/remembering/remembered";
import type { SettingsWords } from "../domain/settings/settingsWords";
import { type MonthStretch, WHOLE_YEAR } from "../domain/summary/monthSpan";
import type { DayNumber } from "../domain/values/reading";
import type { WorkbookChange, WorkbookPort } from "../workbook/port";
import { describeFailure, isOutOfDate, type Problem } from "./problem";
import { createRun, type Run, type Turns } from "./run";
import type { Notice } from "./notice";
import {
  type Book,
  type Busy,
  isBusy,
  type SessionState,
  type Settled,
  settledOf,
  type WithBook,
  withBook,
  type WorkProgress,
} from "./sessionState";
import { createStore, type Store } from "./store";

export interface SessionCore {
  readonly store: Store<SessionState>;
  readonly turns: Turns;
  workbook: WorkbookPort | null;
  /** The year the clerk chose; null while the usual one will do. */
  wantedYear: number | null;
  /** Which months of it the summary is to be of. */
  wantedMonths: MonthStretch;
  /** What the clerk has said of tables and not yet agreed to keep. */
  corrections: readonly Correction[];
  readonly settingsWords: SettingsWords;
  readonly today: () => DayNumber;
  /** Counts what the host has told of changes, so that a reading knows whether one came after it began. */
  changes: number;
  /** What the host told of each of them, the newest last; those that the book shows may be left out. */
  heard: readonly { readonly at: number; readonly change: WorkbookChange }[];
  /** The run that may speak; null when none does. */
  current: Run | null;
  /** The run that works out another year; reading again in quiet waits for it. */
  choosing: Run | null;
}

/** What the screen shows before the first report. */
const AT_START: Readonly<Record<Busy["kind"], WorkProgress>> = {
  opening: { stage: "opening", done: 0, total: 0 },
  reading: { stage: "reading", done: 0, total: 0 },
  writing: { stage: "writing", done: 0, total: 0 },
};

export function createCore(
  workbook: WorkbookPort | null,
  turns: Turns,
  settingsWords: SettingsWords,
  today: () => DayNumber,
): SessionCore {
  const kind = workbook === null ? "no-workbook" : "unread";
  return {
    store: createStore<SessionState>({ kind, notice: null }),
    turns,
    workbook,
    wantedYear: null,
    wantedMonths: WHOLE_YEAR,
    corrections: [],
    settingsWords,
    today,
    changes: 0,
    heard: [],
    current: null,
    choosing: null,
  };
}

/** Starts a run that only the next one ends. */
export function beginRun(core: SessionCore, report: (progress: WorkProgress) => void): Run {
  core.current?.stop();
  core.current = createRun(core.turns, report);
  return core.current;
}

/** The state as it is, with something said beside it. */
export function say(core: SessionCore, notice: Notice): void {
  core.store.set({ ...core.store.get(), notice });
}

/** What was read is no longer what stands there. */
export function markStale<S extends Settled>(state: S): S {
  const shown: WithBook | null = withBook(state);
  return shown === null ? state : { ...state, book: { ...shown.book, isStale: true } };
}

/** A settled state with a problem said, marked as changed where that is what the problem tells. */
export function withProblem<S extends Settled>(state: S, problem: Problem): S {
  return { ...(isOutOfDate(problem) ? markStale(state) : state), notice: { kind: "problem", problem } };
}

/** Where work ends that was stopped or went wrong: at the state before it, with a word why. */
export function afterFailure(before: Settled, thrown: unknown): Settled {
  const problem = describeFailure(thrown);
  if (problem.code === "cancelled") return { ...before, notice: { kind: "stopped" } };
  if (before.kind === "unread" || before.kind === "failed") return { kind: "failed", problem, notice: null };
  return withProblem(before, problem);
}

/** Whether the host has told of a change that the book does not show. */
export function isOutdated(core: SessionCore, book: Book): boolean {
  return book.isStale || book.readAt !== core.changes;
}

/** More changes than these at once are read as a whole anyway. */
const MOST_HEARD = 200;

/** Counts a change that the host tells of. */
export function noteHeard(core: SessionCore, change: WorkbookChange): void {
  core.changes += 1;
  const book = withBook(core.store.get())?.book;
  const heard = [...core.heard, { at: core.changes, change }].filter(({ at }) => at > (book?.readAt ?? 0));
  core.heard = heard.length > MOST_HEARD ? [{ at: core.changes, change: null }] : heard;
}

/** The changes that the book does not show, as far as the host told of them. */
export function changesSince(core: SessionCore, { readAt }: Book): readonly WorkbookChange[] {
  return core.heard.filter(({ at }) => at > readAt).map(({ change }) => change);
}

/**
 * Runs a use case from a settled state through a busy one to the settled state it returns. A problem said meanwhile (a
 * place that could not be shown) stays said.
 */
export async function perform(
  core: SessionCore,
  start: Busy,
  work: (run: Run) => Promise<Settled>,
): Promise<void> {
  core.store.set(start);
  const run = beginRun(core, (progress) => {
    const state = core.store.get();
    if (isBusy(state)) core.store.set({ ...state, progress });
  });
  const settled = await work(run).catch((thrown: unknown) =>
    afterFailure(settledOf(core.store.get()), thrown),
  );
  if (core.current !== run) return;
  core.current = null;
  const { notice } = core.store.get();
  core.store.set(settled.notice === null ? { ...settled, notice } : settled);
}

/** A busy state's common part; what was said before has been read. */
export function startOf<K extends Busy["kind"]>(
  kind: K,
): { readonly kind: K; readonly progress: WorkProgress; readonly notice: null } {
  return { kind, progress: AT_START[kind], notice: null };
}
