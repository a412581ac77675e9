// Persons by number instead of by name: rows of one number are one person's, as the figures count persons.

import { canBeSame, countFilled, type PersonTraits } from "../summary/countPeople";

const SEPARATOR = "\u0000";

/** Of each row the number of its person, from 1; null for a row without a name. */
export function numberPersons(people: readonly PersonTraits[]): readonly (number | null)[] {
  const persons = new Map<string, { readonly number: number; traits: readonly string[] }[]>();
  const numbers = new Map<string, number>();
  const keyOf = ({ name, traits }: PersonTraits): string => [name, ...traits].join(SEPARATOR);
  let last = 0;
  // The fullest rows first, as where persons are counted.
  for (const one of [...people].sort((a, b) => countFilled(b.traits) - countFilled(a.traits))) {
    if (one.name === "" || numbers.has(keyOf(one))) continue;
    const own = persons.get(one.name) ?? [];
    persons.set(one.name, own);
    let person = own.find(({ traits }) => canBeSame(traits, one.traits));
    if (person === undefined) {
      last += 1;
      person = { number: last, traits: one.traits };
      own.push(person);
    }
    const known = person.traits;
    person.traits = one.traits.map((trait, at) => trait || (known[at] ?? ""));
    numbers.set(keyOf(one), person.number);
  }
  return people.map((one) => numbers.get(keyOf(one)) ?? null);
}
