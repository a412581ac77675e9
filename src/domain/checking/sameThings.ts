// Which of some things of the same name may be one and the same. What is blank tells nothing apart; a thing that may be
// one of several that differ is none of them for certain, and set apart.

import { canBeSame, countFilled } from "../summary/countPeople";
import { pushTo } from "../summary/groups";

export interface Sorted<T> {
  /** Of each group all may be the same; things in the order in which they came. */
  readonly same: readonly (readonly T[])[];
  /** Things that may be one of several. */
  readonly vague: readonly T[];
}

interface Variant {
  traits: readonly string[];
  readonly at: number[];
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

/** At most two that it may be: more make no difference. */
function findFits(known: readonly Variant[], { traits }: Variant): readonly Variant[] {
  const fits: Variant[] = [];
  for (const one of known) {
    if (canBeSame(one.traits, traits)) fits.push(one);
    if (fits.length > 1) break;
  }
  return fits;
}

function sortVariants(variants: readonly Variant[]): {
  readonly known: readonly Variant[];
  readonly vague: number[];
} {
  const width = variants[0]?.traits.length ?? 0;
  const isFull = (one: Variant): boolean => countFilled(one.traits) === width;
  const known = variants.filter(isFull);
  const vague: number[] = [];
  const partly = variants.filter((one) => !isFull(one));
  for (const one of partly.sort((a, b) => countFilled(b.traits) - countFilled(a.traits))) {
    const [fit, more] = findFits(known, one);
    if (fit === undefined) known.push(one);
    else if (more !== undefined) vague.push(...one.at);
    else {
      fit.at.push(...one.at);
      fit.traits = fit.traits.map((trait, i) => trait || (one.traits[i] ?? ""));
    }
  }
  return { known, vague };
}

export function sortSame<T>(things: readonly T[], traitsOf: (thing: T) => readonly string[]): Sorted<T> {
  const { known, vague } = sortVariants(variantsOf(things.map(traitsOf)));
  const inOrder = (places: readonly number[]): readonly T[] =>
    [...places].sort((a, b) => a - b).flatMap((at) => things.slice(at, at + 1));
  return { same: known.map(({ at }) => inOrder(at)), vague: inOrder(vague) };
}
