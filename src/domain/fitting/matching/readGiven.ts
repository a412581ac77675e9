// Fields that no column holds because they are written once for all rows: the date above a list, the award that a title
// or a sheet's name says (三好学生奖励名单).

import { countsForRecord, type FieldDefinition, type FieldId, type KindDefinition } from "../../kinds/kind";
import type { FieldReading } from "../../values/reading";
import type { TableContext } from "./readTableContext";

export type GivenFields = Readonly<Partial<Record<FieldId, FieldReading>>>;

/** The one word of the list that the text says, the longest where one lies in another; null for none or several. */
function wordInNames(words: readonly string[], names: string): string | null {
  const said = words.filter((word) => names.includes(word));
  const longest = said.filter((word) => !said.some((other) => other !== word && other.includes(word)));
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

/** The fields that lines above the table stand for, or have a place for; `mapped` have a column. */
export function findGivenIds(
  kind: KindDefinition,
  mapped: ReadonlySet<FieldId>,
  around: Pick<TableContext, "names" | "hasDate">,
): readonly FieldId[] {
  return kind.fields
    .filter(({ id }) => !mapped.has(id))
    .filter((field) => {
      if (field.id === "date") return around.hasDate && countsForRecord(kind, "date");
      return field.inTitle !== undefined && wordInNames(field.inTitle, around.names) !== null;
    })
    .map(({ id }) => id);
}

function givenFor(field: FieldDefinition, kind: KindDefinition, context: TableContext): FieldReading {
  if (field.id === "date" && countsForRecord(kind, "date")) return context.date;
  return field.inTitle ? wordInNames(field.inTitle, context.names) : null;
}

/** What is given for the fields that have no column of their own. */
export function readGiven(
  kind: KindDefinition,
  mapped: ReadonlySet<FieldId>,
  context: TableContext,
): GivenFields {
  const given: Partial<Record<FieldId, FieldReading>> = {};
  for (const field of kind.fields) {
    const reading = mapped.has(field.id) ? null : givenFor(field, kind, context);
    if (reading !== null) given[field.id] = reading;
  }
  return given;
}
