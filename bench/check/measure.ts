// Best-of-n times of several works, taken in turns, so that whatever else the machine does befalls them all alike.

export type Works<N extends string> = Readonly<Record<N, () => unknown>>;

/** The shortest time of each, in milliseconds. */
export function bestTimes<N extends string>(works: Works<N>, rounds: number): Readonly<Record<N, number>> {
  const names = Object.keys(works) as N[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<N, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      works[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}
