// 同名不同人, declared of some rows: what tells the persons apart, in words that hold for other rows and years too. What is
// steady in a person goes before what changes; where no such thing tells, it is the occasion by which a row is known.

import type { SourceRecord } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import type { Namesake, NamesakeTrait } from "../settings/settings";
import { speaksOf, traitText } from "../summary/namesakes";
import { squeezeText } from "../values/text";

/** What a person is known by, the steadiest first. */
const STEADY: readonly FieldId[] = [
  "birth",
  "gender",
  "school",
  "unit",
  "parent",
  "guardian",
  "village",
  "address",
  "group",
  "post",
  "helper",
  "phone",
  "specialty",
  "grade",
  "category",
  "remark",
];
/** What an occasion is known by. */
const OCCASION: readonly FieldId[] = ["date", "award", "amount", "cash", "goods", "purpose"];

export interface Declaration {
  readonly name: string;
  readonly kind: KindId;
  /** The rows of each of the persons. */
  readonly persons: readonly (readonly SourceRecord[])[];
  readonly note: string;
}

/** What all of a person's rows say; "" where they differ or one says nothing. */
function commonText(rows: readonly SourceRecord[], kind: KindId, field: FieldId): string {
  const texts = new Set(rows.map((record) => traitText(record, kind, field)));
  const [text = ""] = texts;
  return texts.size === 1 ? text : "";
}

/** The first field in which each person says something else. */
function tellingField({ persons, kind }: Declaration): FieldId | undefined {
  return STEADY.find((field) => {
    const texts = persons.map((rows) => commonText(rows, kind, field));
    return !texts.includes("") && new Set(texts).size === texts.length;
  });
}

function occasionOf(record: SourceRecord, kind: KindId): readonly NamesakeTrait[] {
  return OCCASION.map((field) => ({ field, text: traitText(record, kind, field) })).filter(
    ({ text }) => text !== "",
  );
}

/** Several ways to know a person only where it is by occasions. */
function traitsOfPersons(declaration: Declaration): readonly (readonly (readonly NamesakeTrait[])[])[] {
  const { persons, kind } = declaration;
  const field = tellingField(declaration);
  if (field === undefined) return persons.map((rows) => rows.map((record) => occasionOf(record, kind)));
  return persons.map((rows) => [[{ field, text: commonText(rows, kind, field) }]]);
}

/** To which of the declared persons a former line belongs. */
function belongsTo(line: Namesake, { persons }: Declaration): readonly number[] {
  return persons.flatMap((rows, at) => (rows.some((record) => speaksOf(line, record)) ? [at] : []));
}

function isSameLine(one: Namesake, other: Namesake): boolean {
  return one.person === other.person && JSON.stringify(one.traits) === JSON.stringify(other.traits);
}

/**
 * All that is declared then, former lines included. A person who was declared before keeps the number; a line that held
 * for several of the persons goes.
 */
export function declareNamesakes(declared: Declaration, former: readonly Namesake[]): readonly Namesake[] {
  const { kind, note } = declared;
  const name = squeezeText(declared.name);
  const isOwn = (one: Namesake): boolean => one.name === name && one.kind === kind;
  const kept = former.filter(isOwn).filter((line) => belongsTo(line, declared).length < 2);
  const numbers = new Map<number, number>();
  for (const line of kept) for (const at of belongsTo(line, declared)) numbers.set(at, line.person);
  let last = kept.reduce((most, { person }) => Math.max(most, person), 0);
  const lines = traitsOfPersons(declared).flatMap((ways, at) => {
    const person = numbers.get(at) ?? (last += 1);
    return ways.map((traits): Namesake => ({ name, kind, person, traits, note }));
  });
  const own = [...kept, ...lines];
  const once = own.filter((line, at) => own.findIndex((one) => isSameLine(one, line)) === at);
  return [...former.filter((one) => !isOwn(one)), ...once];
}
