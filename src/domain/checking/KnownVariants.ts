// Variants of some traits, found by the traits they share: of many things of one name each would otherwise be compared with
// each.

import { canBeSame } from "../summary/countPeople";

export interface Variant {
  traits: readonly string[];
  readonly at: number[];
}

/** At most so many that a thing may be: more make no difference. */
const MOST_FITS = 2;
const NONE: ReadonlySet<Variant> = new Set();

export class KnownVariants {
  readonly #all: Variant[] = [];
  /** By the position of a trait, by the trait; "" for those that lack it. */
  readonly #byTrait: Map<string, Set<Variant>>[];

  constructor(variants: readonly Variant[], width: number) {
    this.#byTrait = Array.from({ length: width }, () => new Map<string, Set<Variant>>());
    for (const one of variants) this.add(one);
  }

  get all(): readonly Variant[] {
    return this.#all;
  }

  add(variant: Variant): void {
    this.#all.push(variant);
    for (const [at, trait] of variant.traits.entries()) this.#note(at, trait, variant);
  }

  #note(at: number, trait: string, variant: Variant): void {
    const own = this.#byTrait[at]?.get(trait);
    if (own) own.add(variant);
    else this.#byTrait[at]?.set(trait, new Set([variant]));
  }

  /** Takes in another of the same thing: its places, and the traits that were not known. */
  join(variant: Variant, { traits, at }: Variant): void {
    variant.at.push(...at);
    variant.traits = variant.traits.map((trait, i) => {
      const other = traits[i] ?? "";
      if (trait !== "" || other === "") return trait;
      this.#byTrait[i]?.get("")?.delete(variant);
      this.#note(i, other, variant);
      return other;
    });
  }

  /** Those that share the trait, or lack it, where that leaves the fewest to be looked at. */
  #candidates(traits: readonly string[]): Iterable<Variant> {
    let fewest: readonly [ReadonlySet<Variant>, ReadonlySet<Variant>] | null = null;
    let least = Infinity;
    for (const [at, trait] of traits.entries()) {
      if (trait === "") continue;
      const pair = [this.#byTrait[at]?.get(trait) ?? NONE, this.#byTrait[at]?.get("") ?? NONE] as const;
      const size = pair[0].size + pair[1].size;
      if (size < least) [least, fewest] = [size, pair];
    }
    return fewest === null ? this.#all : bothOf(fewest);
  }

  /** At most two that it may be. */
  fitsOf({ traits }: Variant): readonly Variant[] {
    const fits: Variant[] = [];
    for (const one of this.#candidates(traits)) {
      if (canBeSame(one.traits, traits)) fits.push(one);
      if (fits.length === MOST_FITS) break;
    }
    return fits;
  }
}

function* bothOf([one, other]: readonly [Iterable<Variant>, Iterable<Variant>]): Iterable<Variant> {
  yield* one;
  yield* other;
}
