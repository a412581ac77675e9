// Keeps long work polite: it asks for the time at each piece of work, lets the screen have its turn every 30 ms, and
// stops where the caller has cancelled.

import { WorkbookFailure } from "../../port";
import type { Watch } from "../../port";

const SLICE_MS = 30;

/** Throws "cancelled" once the caller has asked to stop. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.signal.aborted) throw new WorkbookFailure("cancelled");
}

export class Pacer {
  readonly #watch: Watch;
  #sliceStart = performance.now();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** To be awaited between two pieces of work of a few milliseconds each. */
  async turn(): Promise<void> {
    stopIfCancelled(this.#watch);
    if (performance.now() - this.#sliceStart < SLICE_MS) return;
    await this.#watch.pause();
    this.#sliceStart = performance.now();
    stopIfCancelled(this.#watch);
  }
}
