// One stretch of work that can be followed and stopped. A newer run stops the older, whose results then come to nothing.

import { type Watch, WorkbookFailure, type WorkbookNotice } from "../workbook/port";
import type { Pace } from "./drive";
import type { WorkProgress } from "./sessionState";

/** The host's clock and turn-taking, passed in so that tests decide both. */
export interface Turns {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Gives the screen its turn. */
  readonly pause: () => Promise<void>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface Run {
  readonly watch: Watch;
  readonly pace: Omit<Pace, "report">;
  readonly report: (progress: WorkProgress) => void;
  /** What the workbook's host wants told although the work goes on, so far. */
  readonly notices: readonly WorkbookNotice[];
  readonly isStopped: () => boolean;
  readonly throwIfStopped: () => void;
  readonly stop: () => void;
}

/** A report that nobody can tell from the last one is not worth drawing a screen. */
const STEPS_SHOWN = 50;

function thinOut(report: (progress: WorkProgress) => void): (progress: WorkProgress) => void {
  let last = "";
  return (progress) => {
    const step = progress.total > 0 ? Math.floor((progress.done / progress.total) * STEPS_SHOWN) : 0;
    const key = `${progress.stage} ${step}`;
    if (key === last) return;
    last = key;
    report(progress);
  };
}

export function createRun(turns: Turns, report: (progress: WorkProgress) => void): Run {
  const controller = new AbortController();
  const { signal } = controller;
  const isStopped = (): boolean => signal.aborted;
  const reportWhileRunning = thinOut((progress) => {
    if (!isStopped()) report(progress);
  });
  const notices: WorkbookNotice[] = [];
  const notice = (one: WorkbookNotice): void => void notices.push(one);
  return {
    watch: { signal, pause: turns.pause, report: reportWhileRunning, notice },
    notices,
    pace: { signal, pause: turns.pause, now: turns.now },
    report: reportWhileRunning,
    isStopped,
    throwIfStopped: () => {
      if (isStopped()) throw new WorkbookFailure("cancelled");
    },
    stop: () => controller.abort(),
  };
}

/** The same run past the point where stopping would leave everything as it was: something has been written. */
export function beyondStopping(run: Run): Run {
  const { signal } = new AbortController();
  return {
    ...run,
    watch: { ...run.watch, signal },
    pace: { ...run.pace, signal },
    isStopped: () => false,
    throwIfStopped: () => undefined,
  };
}
