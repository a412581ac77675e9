// 人, not 人次: how many different persons stand behind some records. The same name in different schools or units is
// different persons (DESIGN §4); a blank school is no other school, so a row without one joins the name's other rows.

import { type Stepwise, visitEach } from "../stepwise";

export interface PersonTraits {
  readonly name: string;
  /** What tells namesakes apart, such as school and unit; "" where the cell is blank. */
  readonly traits: readonly string[];
}

const SEPARATOR = "\u0000";

/** Nothing tells the two apart; what is blank tells nothing. */
export function canBeSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((trait, i) => trait === "" || other[i] === "" || trait === other[i]);
}

export function countFilled(traits: readonly string[]): number {
  return traits.filter((trait) => trait !== "").length;
}

/** The fullest rows first, so that a vague one joins whom it fits instead of standing for itself. */
function countNamesakes(variants: readonly (readonly string[])[]): number {
  const persons: (readonly string[])[] = [];
  for (const variant of [...variants].sort((a, b) => countFilled(b) - countFilled(a))) {
    const index = persons.findIndex((person) => canBeSame(person, variant));
    if (index < 0) persons.push(variant);
    else persons[index] = variant.map((trait, i) => trait || (persons[index]?.[i] ?? ""));
  }
  return persons.length;
}

/** The number of different persons; entries without a name are nobody. */
export function* countPeople(people: readonly PersonTraits[]): Stepwise<number> {
  const byName = new Map<string, Map<string, readonly string[]>>();
  yield* visitEach(people, ({ name, traits }) => {
    if (name === "") return;
    const variants = byName.get(name) ?? new Map<string, readonly string[]>();
    variants.set(traits.join(SEPARATOR), traits);
    byName.set(name, variants);
  });
  let persons = 0;
  yield* visitEach([...byName.values()], (variants) => {
    persons += countNamesakes([...variants.values()]);
  });
  return persons;
}
