// What stands there twice, as every rule about it looks for it: rows under the same key, sorted by what tells them apart.

import { ROWS_PER_STEP } from "../fitting/locating/readRowFacts";
import type { FieldId, KindId } from "../kinds/kind";
import { runToEnd, type Stepwise } from "../stepwise";
import { Namesakes } from "../summary/namesakes";
import { type Entry, othersOf, placeOf } from "./entries";
import type { Found } from "./finding";
import type { Twice } from "./facts/twiceFacts";
import { groupRepeated } from "./groupRepeated";
import type { BookRule, CheckContext, Unjudged, Verdict } from "./rule";
import type { RULE_GROUPS } from "./ruleId";
import { type Key, partsOfKey } from "./key";
import { leaveAlikes, sortSame } from "./sameThings";

export type TwiceRule = (typeof RULE_GROUPS)["twice"][number];

type Said<R extends TwiceRule> = Pick<Found<R>, "facts" | "severity">;

export interface Search<R extends TwiceRule> {
  readonly kind: KindId;
  /** Under which keys a row is looked for: none where it says too little. */
  readonly keysOf: (entry: Entry) => readonly Key[];
  /** The first part of a key is a person's name: what has been declared of namesakes tells rows apart. */
  readonly isOfPersons?: true;
  /** What tells rows of the same key apart; "" where a row does not say it. */
  readonly traitsOf: (entry: Entry) => readonly string[];
  /** The first of them alone, where it is the one that mostly tells rows apart. */
  readonly firstTraitOf?: (entry: Entry) => string;
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

type Sorting = Pick<Search<never>, "traitsOf" | "firstTraitOf" | "vagueFor">;

interface SortedRows {
  readonly same: readonly (readonly Entry[])[];
  readonly unjudged: readonly Unjudged[];
}

/** Rows that may be one of several are told singly, for want of the field that would tell. */
function sortRows(entries: readonly Entry[], { traitsOf, firstTraitOf, vagueFor }: Sorting): SortedRows {
  const { same, vague } = sortSame(leaveAlikes(entries, traitsOf, firstTraitOf), traitsOf);
  const unjudged = vague.map(({ register, record }): Unjudged => {
    const rows = [record.rowIndex];
    return { sheet: register.sheet.name, reason: { code: "rows-unjudged", rows, field: vagueFor } };
  });
  return { same, unjudged };
}

/** Of a name that several persons bear, rows that do not say which of them it is may be anybody's. */
function sortNamesakes(
  entries: readonly Entry[],
  { traitsOf }: Sorting,
  name: string,
  persons: readonly string[],
): SortedRows {
  const personOf = new Map(entries.map((entry, at) => [entry, persons[at] ?? ""]));
  const isTold = (entry: Entry): boolean => personOf.get(entry) !== "";
  const { same, vague } = sortSame(entries, (entry) => [...traitsOf(entry), personOf.get(entry) ?? ""]);
  const untold = same
    .filter(({ length }) => length > 1)
    .flatMap((group) => group.filter((one) => !isTold(one)));
  const unjudged = [...vague, ...untold].map(({ register, record }): Unjudged => {
    const rows = [record.rowIndex];
    return { sheet: register.sheet.name, reason: { code: "which-namesake", rows, name } };
  });
  return { same: same.map((group) => group.filter(isTold)), unjudged };
}

/** Rows of one key of which something may be said. */
interface Alike extends SortedRows {
  readonly key: readonly string[];
}

/** Yields the fraction done of what it is at. */
function* findAlike<R extends TwiceRule>(
  { registers, settings }: CheckContext,
  search: Search<R>,
): Stepwise<readonly Alike[]> {
  const { kind, keysOf, isOfPersons = false } = search;
  const namesakes = new Namesakes(isOfPersons ? settings.namesakes : [], kind);
  const groups = yield* groupRepeated(registers, kind, keysOf);
  const alike: Alike[] = [];
  let sorted = 0;
  for (const [text, entries] of groups) {
    if (entries.length < 2) continue;
    const key = partsOfKey(text);
    const [name = ""] = key;
    const records = entries.map(({ record }) => record);
    const persons = namesakes.tell(name, records);
    const { same, unjudged } =
      persons === null ? sortRows(entries, search) : sortNamesakes(entries, search, name, persons);
    if (unjudged.length > 0 || same.some(({ length }) => length > 1)) alike.push({ key, same, unjudged });
    sorted += entries.length;
    if (sorted < ROWS_PER_STEP) continue;
    sorted = 0;
    yield 1;
  }
  return alike;
}

/** Each row has one finding, whatever it has twice first. */
function* tellAlike<R extends TwiceRule>(alike: readonly Alike[], search: Search<R>): Iterable<Verdict<R>> {
  const told = new Set<Entry>();
  for (const { key, same, unjudged } of alike) {
    for (const one of unjudged) yield { unjudged: one };
    for (const group of same) yield* tellGroup(group, key, search, told);
  }
}

function* tellGroup<R extends TwiceRule>(
  group: readonly Entry[],
  key: readonly string[],
  { at, tellOf }: Search<R>,
  told: Set<Entry>,
): Iterable<Verdict<R>> {
  if (group.length < 2) return;
  const tell = tellOf(group, key);
  for (const [place, entry] of group.entries()) {
    if (told.has(entry)) continue;
    const said = tell(entry, othersOf(group, place, at));
    if (said === null) continue;
    told.add(entry);
    const { sheet, ...cell } = placeOf(entry, at);
    yield { found: { sheet, cells: [cell], ...said } };
  }
}

type Looked<R extends TwiceRule> = readonly (readonly [Search<R>, readonly Alike[]])[];

/** A rule that looks for what stands there twice, in pieces. */
export function twiceRule<R extends TwiceRule>({
  searchesOf,
  ...head
}: Pick<BookRule<R>, "id" | "severity"> & {
  readonly searchesOf: (context: CheckContext) => readonly Search<R>[];
}): BookRule<R> {
  const known = new WeakMap<CheckContext, Looked<R>>();
  function* look(context: CheckContext): Stepwise<Looked<R>> {
    const looked: (readonly [Search<R>, readonly Alike[]])[] = [];
    for (const search of searchesOf(context)) looked.push([search, yield* findAlike(context, search)]);
    return looked;
  }
  return {
    ...head,
    scope: "book",
    *prepare(context) {
      known.set(context, yield* look(context));
    },
    *judge(context) {
      const looked = known.get(context) ?? runToEnd(look(context));
      for (const [search, alike] of looked) yield* tellAlike(alike, search);
    },
  };
}
