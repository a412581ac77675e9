// Long work in pieces. The domain has no clock, so it cannot know when a screen wants its turn: it yields now and then
// how far it is, and whoever drives it decides when to pause or stop.

/** Work that yields the fraction done (0 to 1) and returns its result. */
export type Stepwise<T> = Generator<number, T, void>;

/** Drives the work to its end without a pause. */
export function runToEnd<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
