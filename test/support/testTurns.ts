// Time in the hands of a test: the clock moves on with every look, pauses are over at once, waits when the test says so.

import type { Turns } from "../../src/app/run";

export interface TestTurns extends Turns {
  /** How many wait. */
  readonly waiting: () => number;
  /** Lets all who wait go on, and everything they set off come to rest. */
  readonly elapse: () => Promise<void>;
}

/** Lets everything that needs no further event come to rest. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function testTurns(): TestTurns {
  let time = 0;
  const waiting: (() => void)[] = [];
  return {
    now: () => (time += 1),
    pause: () => Promise.resolve(),
    wait: () => new Promise((resolve) => void waiting.push(resolve)),
    waiting: () => waiting.length,
    elapse: async () => {
      for (const go of waiting.splice(0)) go();
      await settle();
    },
  };
}
