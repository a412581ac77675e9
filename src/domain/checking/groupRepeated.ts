// Rows under the keys they share with other rows; those that share none with any are left out.

import type { KindId } from "../kinds/kind";
import { pushTo } from "../summary/groups";
import { type Entry, entriesOf } from "./entries";
import type { RegisterView } from "./registerView";
import { RepeatedKeys } from "./RepeatedKeys";

/** Keys in the order of their first row. @param keysOf under which keys a row is looked for */
export function groupRepeated(
  registers: readonly RegisterView[],
  kind: KindId,
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const entries = [...entriesOf(registers, kind)];
  const repeated = new RepeatedKeys(entries.length);
  const places = entries.map((entry) => {
    const keys = keysOf(entry);
    const [first] = keys;
    if (first === undefined) return null;
    return keys.length === 1 ? repeated.note(first) : keys.map((key) => repeated.note(key));
  });
  const groups = new Map<string, Entry[]>();
  for (const [at, entry] of entries.entries()) {
    const own = places[at] ?? null;
    if (own === null) continue;
    const isShared =
      typeof own === "number" ? repeated.isRepeated(own) : own.some((one) => repeated.isRepeated(one));
    if (isShared) for (const key of new Set(keysOf(entry))) pushTo(groups, key, entry);
  }
  return groups;
}
