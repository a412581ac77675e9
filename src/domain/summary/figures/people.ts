// 人: different persons among records.

import type { SourceRecord } from "../../fitting/fit";
import type { FieldId } from "../../kinds/kind";
import { type Stepwise, visitEach } from "../../stepwise";
import { calendarDateOf } from "../../values/date";
import { countPeople, type PersonTraits } from "../countPeople";
import type { NamedRow, Namesakes } from "../namesakes";
import { textOf } from "../registers";
import { type Counted, sourcesOf } from "../sources";
import type { Figure } from "../summary";
import type { PersonFields } from "./personFields";

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

/** Whom each record is about. Namesakes are told apart by fields and by what has been declared. */
export function* personsIn(
  counted: readonly Pick<Counted, "record">[],
  { name: field, differIn }: PersonFields,
  namesakes: Namesakes,
): Stepwise<readonly PersonTraits[]> {
  const named: NamedRow[] = [];
  yield* visitEach(counted, ({ record }) => named.push({ name: textOf(record, field), record }));
  const persons = namesakes.tellAll(named);
  const people: PersonTraits[] = [];
  yield* visitEach(named, ({ name, record }) => {
    const own = differIn.map((trait) => traitOf(record, trait));
    people.push({ name, traits: [...own, persons.get(record) ?? ""] });
  });
  return people;
}

/** How many different persons the records are about. */
export function* peopleFigure(
  id: string,
  counted: readonly Counted[],
  fields: PersonFields,
  namesakes: Namesakes,
): Stepwise<Figure> {
  return {
    id,
    value: yield* countPeople(yield* personsIn(counted, fields, namesakes)),
    unit: "people",
    tally: "people",
    sources: yield* sourcesOf(counted, fields.name),
  };
}
