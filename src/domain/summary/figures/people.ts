// 人: different persons among records.

import type { FieldId } from "../../kinds/kind";
import { countPeople } from "../countPeople";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";

/** Different persons named in `field`; namesakes are told apart by the `traits` fields. */
export function peopleFigure(
  id: string,
  counted: readonly Counted[],
  field: FieldId,
  traits: readonly FieldId[],
): Figure {
  const people = counted.map(({ record }) => ({
    name: textOf(record, field),
    traits: traits.map((trait) => textOf(record, trait)),
  }));
  return { id, value: countPeople(people), unit: "people", sources: sourcesOf(counted, field) };
}
