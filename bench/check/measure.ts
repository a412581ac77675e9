// Best-of-n times of several works, taken in turns, so that whatever else the machine does befalls them all alike. What is
// measured is the processors' time, that of the collector's helpers with it: on a machine that others use as well, the time
// until a work is done says more of the others than of the work.

export type Works<N extends string> = Readonly<Record<N, () => unknown>>;

const MICROSECONDS = 1000;

/** Spent by this process so far, in milliseconds. */
function timeSpent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

/** The shortest time of each, in milliseconds. */
export function bestTimes<N extends string>(works: Works<N>, rounds: number): Readonly<Record<N, number>> {
  const names = Object.keys(works) as N[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<N, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = timeSpent();
      works[name]();
      best[name] = Math.min(best[name], timeSpent() - start);
    }
  }
  return best;
}
