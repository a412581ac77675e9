// How often each key comes; "" is no key.

export function tally<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a key comes more than once. */
export function isShared(counts: ReadonlyMap<string, number>, key: string): boolean {
  return (counts.get(key) ?? 0) > 1;
}
