// 人: different persons among records.

import type { SourceRecord } from "../../fitting/fit";
import type { FieldId } from "../../kinds/kind";
import { calendarDateOf } from "../../values/date";
import { countPeople } from "../countPeople";
import type { Namesakes } from "../namesakes";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";

/** A birth may be known to the month only, so its month is what two rows of one person share. */
function birthMonth(record: SourceRecord): string {
  const { birth } = record.fields;
  if (typeof birth === "number") {
    const { year, month } = calendarDateOf(birth);
    return `${year}-${month}`;
  }
  if (typeof birth !== "object" || birth === null || !("year" in birth)) return "";
  return `${birth.year}-${birth.month}`;
}

function traitOf(record: SourceRecord, field: FieldId): string {
  return field === "birth" ? birthMonth(record) : textOf(record, field);
}

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
    traits: [...traits.map((trait) => traitOf(record, trait)), persons.get(record) ?? ""],
  }));
  return {
    id,
    value: countPeople(people),
    unit: "people",
    tally: "people",
    sources: sourcesOf(counted, field),
  };
}
