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

/** The same work as a part of more: what it tells lies between the two and never falls, although it may begin anew. */
export function* asPart<T>(work: Stepwise<T>, from: number, to: number): Stepwise<T> {
  let told = from;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    told = Math.max(told, from + step.value * (to - from));
    yield told;
  }
}

/** So many rows are looked at within a few milliseconds, whatever is asked of them. */
const AT_ONCE = 2000;

/** Visits one after the other, and yields how far it is now and then. */
export function* visitEach<T>(elements: readonly T[], visit: (element: T) => void): Stepwise<void> {
  for (let start = 0; start < elements.length; start += AT_ONCE) {
    const end = Math.min(start + AT_ONCE, elements.length);
    for (const element of elements.slice(start, end)) visit(element);
    yield end / elements.length;
  }
}

/** Those of which it holds. */
export function* filterEach<T>(elements: readonly T[], holds: (element: T) => boolean): Stepwise<T[]> {
  const those: T[] = [];
  yield* visitEach(elements, (element) => {
    if (holds(element)) those.push(element);
  });
  return those;
}

/** The results of works that are done one after the other. */
export function* inTurn<T>(works: readonly Stepwise<T>[]): Stepwise<T[]> {
  const results: T[] = [];
  for (const [at, work] of works.entries())
    results.push(yield* asPart(work, at / works.length, (at + 1) / works.length));
  return results;
}
