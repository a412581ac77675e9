// What stands there twice, as every rule about it looks for it: rows under the same key, sorted by what tells them apart.

import type { FieldId, KindId } from "../kinds/kind";
import { type Entry, othersOf, placeOf } from "./entries";
import type { Found } from "./finding";
import type { Twice } from "./facts/twiceFacts";
import { groupRepeated } from "./groupRepeated";
import type { RegisterView } from "./registerView";
import type { Verdict } from "./rule";
import type { RULE_GROUPS } from "./ruleId";
import { SEPARATOR } from "./joinKey";
import { sortSame } from "./sameThings";

export type TwiceRule = (typeof RULE_GROUPS)["twice"][number];

type Said<R extends TwiceRule> = Pick<Found<R>, "facts" | "severity">;

export interface Search<R extends TwiceRule> {
  readonly kind: KindId;
  /** Under which keys a row is looked for: none where it says too little. */
  readonly keysOf: (entry: Entry) => readonly string[];
  /** What tells rows of the same key apart; "" where a row does not say it. */
  readonly traitsOf: (entry: Entry) => readonly string[];
  /** The field that would tell a row apart that may be one of several. */
  readonly vagueFor: FieldId;
  /** The field at whose cell the row is named. */
  readonly at: FieldId;
  /** What to say of each entry of a group; null where there is nothing to say. */
  readonly tellOf: (
    group: readonly Entry[],
    key: readonly string[],
  ) => (entry: Entry, twice: Twice) => Said<R> | null;
}

/** Each row has one finding, whatever it has twice first. */
export function* findTwice<R extends TwiceRule>(
  registers: readonly RegisterView[],
  search: Search<R>,
): Iterable<Verdict<R>> {
  const told = new Set<Entry>();
  for (const [key, entries] of groupRepeated(registers, search.kind, search.keysOf)) {
    if (entries.length < 2) continue;
    const { same, vague } = sortSame(entries, search.traitsOf);
    for (const { register, record } of vague) {
      const rows = [record.rowIndex];
      const sheet = register.sheet.name;
      yield { unjudged: { sheet, reason: { code: "rows-unjudged", rows, field: search.vagueFor } } };
    }
    for (const group of same) yield* tellGroup(group, key, search, told);
  }
}

function* tellGroup<R extends TwiceRule>(
  group: readonly Entry[],
  key: string,
  { at, tellOf }: Search<R>,
  told: Set<Entry>,
): Iterable<Verdict<R>> {
  if (group.length < 2) return;
  const tell = tellOf(group, key.split(SEPARATOR));
  for (const [place, entry] of group.entries()) {
    if (told.has(entry)) continue;
    const said = tell(entry, othersOf(group, place, at));
    if (said === null) continue;
    told.add(entry);
    const { sheet, ...cell } = placeOf(entry, at);
    yield { found: { sheet, cells: [cell], ...said } };
  }
}
