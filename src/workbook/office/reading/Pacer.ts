// Gives the screen its turn while what Excel handed over is laid out.

import type { Watch } from "../../port";
import { stopIfCancelled } from "../stopIfCancelled";

/** Half of what the port allows, as one piece of work may take as long again. */
const SLICE_MS = 15;

export class Pacer {
  readonly #watch: Watch;
  #sliceStart = performance.now();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** To be awaited between two pieces of work; throws "cancelled" once the watcher has asked to stop. */
  async turn(): Promise<void> {
    stopIfCancelled(this.#watch);
    if (performance.now() - this.#sliceStart < SLICE_MS) return;
    await this.#watch.pause();
    this.#sliceStart = performance.now();
    stopIfCancelled(this.#watch);
  }
}
