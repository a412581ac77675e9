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

export function sortSame<T>(things: readonly T[], traitsOf: (thing: T) => readonly string[]): Sorted<T> {
  const { known, vague } = sortVariants(variantsOf(things.map(traitsOf)));
  const inOrder = (places: readonly number[]): readonly T[] =>
    [...places].sort((a, b) => a - b).flatMap((at) => things.slice(at, at + 1));
  return { same: known.map(({ at }) => inOrder(at)), vague: inOrder(vague) };
}
