// How long each stage of a work takes, and the longest stretch of it without a pause.

import type { Stepwise } from "../../src/domain/stepwise";

interface Taken {
  readonly total: number;
  readonly longest: number;
}

export class Stretches {
  readonly #best = new Map<string, Taken>();

  atOnce<T>(stage: string, work: () => T): T {
    const start = performance.now();
    const value = work();
    const took = performance.now() - start;
    this.#keep(stage, { total: took, longest: took });
    return value;
  }

  inSteps<T>(stage: string, work: Stepwise<T>): T {
    let [total, longest] = [0, 0];
    for (;;) {
      const start = performance.now();
      const step = work.next();
      const took = performance.now() - start;
      total += took;
      longest = Math.max(longest, took);
      if (step.done !== true) continue;
      this.#keep(stage, { total, longest });
      return step.value;
    }
  }

  /** The best of all runs: whatever else the machine did takes part in none of it, if it can be had. */
  best(): readonly (Taken & { readonly stage: string })[] {
    return [...this.#best].map(([stage, taken]) => ({ stage, ...taken }));
  }

  #keep(stage: string, { total, longest }: Taken): void {
    const best = this.#best.get(stage) ?? { total: Infinity, longest: Infinity };
    this.#best.set(stage, {
      total: Math.min(best.total, total),
      longest: Math.min(best.longest, longest),
    });
  }
}
