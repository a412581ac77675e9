// 人, not 人次: how many different persons stand behind some records. The same name in different schools or units is
// different persons (DESIGN §4); a blank school is no other school, so a row without one joins the name's other rows.

export interface PersonTraits {
  readonly name: string;
  /** What tells namesakes apart, such as school and unit; "" where the cell is blank. */
  readonly traits: readonly string[];
}

const SEPARATOR = "\u0000";

/** Whether `vague` could be the same person as `precise` and says less. */
function isCoveredBy(vague: readonly string[], precise: readonly string[]): boolean {
  const agrees = vague.every((trait, i) => trait === "" || trait === precise[i]);
  return agrees && vague.some((trait, i) => trait === "" && precise[i] !== "");
}

function countNamesakes(variants: readonly (readonly string[])[]): number {
  return variants.filter((one) => !variants.some((other) => isCoveredBy(one, other))).length;
}

/** The number of different persons; entries without a name are nobody. */
export function countPeople(people: Iterable<PersonTraits>): number {
  const byName = new Map<string, Map<string, readonly string[]>>();
  for (const { name, traits } of people) {
    if (name === "") continue;
    const variants = byName.get(name) ?? new Map<string, readonly string[]>();
    variants.set(traits.join(SEPARATOR), traits);
    byName.set(name, variants);
  }
  return [...byName.values()].reduce((sum, variants) => sum + countNamesakes([...variants.values()]), 0);
}
