// What stands there twice, as every rule about it looks for it: rows under the same key, sorted by what tells them apart.

import type { FieldId, KindId } from "../kinds/kind";
import { Namesakes } from "../summary/namesakes";
import type { Settings } from "../settings/settings";
import { type Entry, othersOf, placeOf } from "./entries";
import type { Found } from "./finding";
import type { Twice } from "./facts/twiceFacts";
import { groupRepeated } from "./groupRepeated";
import type { RegisterView } from "./registerView";
import type { Unjudged, Verdict } from "./rule";
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

type Sorting = Pick<Search<never>, "traitsOf" | "vagueFor">;

interface SortedRows {
  readonly same: readonly (readonly Entry[])[];
  readonly unjudged: readonly Unjudged[];
}

/** Rows that may be one of several are told singly, for want of the field that would tell. */
function sortRows(entries: readonly Entry[], { traitsOf, vagueFor }: Sorting): SortedRows {
  const { same, vague } = sortSame(entries, traitsOf);
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

/**
 * Each row has one finding, whatever it has twice first.
 * @param settings where names are persons': what has been declared of them; the first part of a key is then the name
 */
export function* findTwice<R extends TwiceRule>(
  registers: readonly RegisterView[],
  search: Search<R>,
  settings?: Settings,
): Iterable<Verdict<R>> {
  const told = new Set<Entry>();
  const namesakes = new Namesakes(settings?.namesakes ?? [], search.kind);
  for (const [key, entries] of groupRepeated(registers, search.kind, search.keysOf)) {
    if (entries.length < 2) continue;
    const [name = ""] = key.split(SEPARATOR);
    const records = entries.map(({ record }) => record);
    const persons = namesakes.tell(name, records);
    const sorted =
      persons === null ? sortRows(entries, search) : sortNamesakes(entries, search, name, persons);
    for (const unjudged of sorted.unjudged) yield { unjudged };
    for (const group of sorted.same) yield* tellGroup(group, key, search, told);
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
