// Keeps long work polite: it asks for the time at each piece of work, lets the screen have its turn, and stops where the
// caller has cancelled. One for both adapters.

import { stopIfCancelled } from "./stopIfCancelled";
import type { Watch } from "./port";

/** Half of what the port allows, as one piece of work may take as long again. */
const SLICE_MS = 15;

export class Pacer {
  readonly #watch: Watch;
  #sliceStart = performance.now();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** To be awaited between two pieces of work of a few milliseconds each; throws "cancelled". */
  async turn(): Promise<void> {
    stopIfCancelled(this.#watch);
    if (performance.now() - this.#sliceStart < SLICE_MS) return;
    await this.#watch.pause();
    this.#sliceStart = performance.now();
    stopIfCancelled(this.#watch);
  }
}
