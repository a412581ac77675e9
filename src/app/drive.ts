// Drives long domain work in slices, so that the screen keeps its turn and 停止 is heard between two of them.

import type { Stepwise } from "../domain/stepwise";
import { WorkbookFailure } from "../workbook/port";

/** A frame at 60 Hz is 16.7 ms; this leaves the screen some of it. */
const SLICE_MS = 12;

export interface Pace {
  readonly signal: AbortSignal;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly pause: () => Promise<void>;
  /** Called between slices with the fraction done, 0 to 1. */
  readonly report: (fraction: number) => void;
}

/** Throws `WorkbookFailure("cancelled")` where the signal asks to stop. */
export async function drive<T>(work: Stepwise<T>, pace: Pace): Promise<T> {
  let sliceEnd = pace.now() + SLICE_MS;
  for (;;) {
    if (pace.signal.aborted) throw new WorkbookFailure("cancelled");
    const step = work.next();
    if (step.done === true) return step.value;
    if (pace.now() < sliceEnd) continue;
    pace.report(step.value);
    await pace.pause();
    sliceEnd = pace.now() + SLICE_MS;
  }
}
