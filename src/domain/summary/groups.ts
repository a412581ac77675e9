// Grouping, without copying a list for each element.

import { type Stepwise, visitEach } from "../stepwise";

/** Appends to the list under `key`, making it where there is none. */
export function pushTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const list = groups.get(key);
  if (list) list.push(value);
  else groups.set(key, [value]);
}

/** The elements under their keys, keys in the order of their first element. */
export function groupBy<T, K>(elements: Iterable<T>, keyOf: (element: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const element of elements) pushTo(groups, keyOf(element), element);
  return groups;
}

/** The same in steps. */
export function* groupEach<T, K>(elements: readonly T[], keyOf: (element: T) => K): Stepwise<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  yield* visitEach(elements, (element) => pushTo(groups, keyOf(element), element));
  return groups;
}
