// 人: different persons among records.

import type { FieldId } from "../../kinds/kind";
import { countPeople } from "../countPeople";
import type { Namesakes } from "../namesakes";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";

/** Different persons named in `field`; namesakes are told apart by the `traits` fields and by what has been declared. */
export function peopleFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  traits: readonly FieldId[],
  namesakes: Namesakes,
): Figure {
  const named = counted.map(({ record }) => ({ name: textOf(record, field), record }));
  const persons = namesakes.tellAll(named);
  const people = named.map(({ name, record }) => ({
    name,
    traits: [...traits.map((trait) => textOf(record, trait)), persons.get(record) ?? ""],
  }));
  return { id, value: countPeople(people), unit: "people", sources: sourcesOf(counted, field) };
}
