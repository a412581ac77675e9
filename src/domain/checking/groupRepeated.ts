// Rows under the keys they share with other rows; those that share none with any are left out.

import { ROWS_PER_STEP } from "../fitting/locating/readRowFacts";
import type { KindId } from "../kinds/kind";
import type { Stepwise } from "../stepwise";
import { pushTo } from "../summary/groups";
import type { Entry } from "./entries";
import { type Key, textOfKey } from "./key";
import type { RegisterView } from "./registerView";
import { RepeatedKeys } from "./RepeatedKeys";

type KeysOf = (entry: Entry) => readonly Key[];

/** A row that nothing is looked for under. */
const NOWHERE = -1;
/** One that is looked for under several keys: it is asked again which. */
const SEVERAL = -2;

function notePlace(repeated: RepeatedKeys, keys: readonly Key[]): number {
  const [first, second] = keys;
  if (first === undefined) return NOWHERE;
  if (second === undefined) return repeated.note(first);
  for (const key of keys) repeated.note(key);
  return SEVERAL;
}

/** Per row the place of its key. */
function* notePlaces(register: RegisterView, keysOf: KeysOf, repeated: RepeatedKeys): Stepwise<Int32Array> {
  const { rows } = register;
  const places = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const record = rows[at];
    if (record) places[at] = notePlace(repeated, keysOf({ register, record }));
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return places;
}

/** Keys in the order of their first row; yields the fraction done. @param keysOf under which keys a row is looked for */
export function* groupRepeated(
  registers: readonly RegisterView[],
  kind: KindId,
  keysOf: KeysOf,
): Stepwise<ReadonlyMap<string, readonly Entry[]>> {
  const own = registers.filter((register) => register.kind.id === kind);
  const repeated = new RepeatedKeys(own.reduce((sum, { rows }) => sum + rows.length, 0));
  const noted: { readonly register: RegisterView; readonly places: Int32Array }[] = [];
  for (const register of own) noted.push({ register, places: yield* notePlaces(register, keysOf, repeated) });
  const groups = new Map<string, Entry[]>();
  for (const { register, places } of noted) {
    for (let at = 0; at < places.length; at += 1) {
      if (at % ROWS_PER_STEP === 0) yield at / places.length;
      const place = places[at] ?? NOWHERE;
      if (place === NOWHERE || (place !== SEVERAL && !repeated.isRepeated(place))) continue;
      const record = register.rows[at];
      if (!record) continue;
      const entry = { register, record };
      for (const key of new Set(keysOf(entry).map(textOfKey))) pushTo(groups, key, entry);
    }
  }
  return groups;
}
