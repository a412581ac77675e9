// Which of some things of the same name may be one and the same. What is blank tells nothing apart; a thing that may be
// one of several that differ is none of them for certain, and set apart.

import { countFilled } from "../summary/countPeople";
import { pushTo } from "../summary/groups";
import { KnownVariants, type Variant } from "./KnownVariants";

export interface Sorted<T> {
  /** Of each group all may be the same; things in the order in which they came. */
  readonly same: readonly (readonly T[])[];
  /** Things that may be one of several. */
  readonly vague: readonly T[];
}

const SEPARATOR = "\u0000";

/** Without the traits that nobody has, so that what is left tells apart without comparing each with each. */
function variantsOf(traits: readonly (readonly string[])[]): readonly Variant[] {
  const width = traits[0]?.length ?? 0;
  const used = Array.from({ length: width }, (_, i) => i).filter((i) => traits.some((one) => one[i] !== ""));
  const places = new Map<string, number[]>();
  for (const [at, one] of traits.entries()) pushTo(places, used.map((i) => one[i]).join(SEPARATOR), at);
  return [...places.values()].map((at) => ({ traits: used.map((i) => traits[at[0] ?? 0]?.[i] ?? ""), at }));
}

function sortVariants(variants: readonly Variant[]): {
  readonly known: readonly Variant[];
  readonly vague: number[];
} {
  const width = variants[0]?.traits.length ?? 0;
  const isFull = (one: Variant): boolean => countFilled(one.traits) === width;
  const partly = variants.filter((one) => !isFull(one));
  if (partly.length === 0) return { known: variants, vague: [] };
  const known = new KnownVariants(variants.filter(isFull), width);
  const vague: number[] = [];
  for (const one of partly.sort((a, b) => countFilled(b.traits) - countFilled(a.traits))) {
    const [fit, more] = known.fitsOf(one);
    if (fit === undefined) known.add(one);
    else if (more !== undefined) vague.push(...one.at);
    else known.join(fit, one);
  }
  return { known: known.all, vague };
}

/** Without the things that one trait tells apart from all others; null where not all say it, or it tells none apart. */
function tellApart<T>(things: readonly T[], traitOf: (thing: T) => string): readonly T[] | null {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const trait = traitOf(thing);
    if (trait === "") return null;
    counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const left = things.filter((thing) => counts.get(traitOf(thing)) !== 1);
  return left.length < things.length ? left : null;
}

interface Told<T> {
  readonly thing: T;
  readonly traits: readonly string[];
}

/**
 * Without the things that a trait, told by all, tells apart from all others: of many of one name most are.
 * @param firstOf the first trait alone, where it can be had for less than all
 */
export function leaveAlikes<T>(
  things: readonly T[],
  traitsOf: (thing: T) => readonly string[],
  firstOf?: (thing: T) => string,
): readonly T[] {
  const alike = firstOf === undefined ? things : (tellApart(things, firstOf) ?? things);
  if (alike.length < 2) return [];
  let told: readonly Told<T>[] = alike.map((thing) => ({ thing, traits: traitsOf(thing) }));
  const width = told[0]?.traits.length ?? 0;
  for (let place = 0; place < width && told.length > 1; place += 1) {
    const left = tellApart(told, ({ traits }) => traits[place] ?? "");
    if (left === null) continue;
    told = left;
    // What not all had said may now be said by all that are left.
    place = -1;
  }
  return told.length > 1 ? told.map(({ thing }) => thing) : [];
}

export function sortSame<T>(things: readonly T[], traitsOf: (thing: T) => readonly string[]): Sorted<T> {
  const { known, vague } = sortVariants(variantsOf(things.map(traitsOf)));
  const inOrder = (places: readonly number[]): readonly T[] =>
    [...places].sort((a, b) => a - b).flatMap((at) => things.slice(at, at + 1));
  return { same: known.map(({ at }) => inOrder(at)), vague: inOrder(vague) };
}
