// Whom a row is about, and what tells namesakes apart: the same for every figure of persons, and for whoever numbers them.

import type { FieldId, KindId } from "../../kinds/kind";

export interface PersonFields {
  readonly name: FieldId;
  readonly differIn: readonly FieldId[];
}

export const PERSONS = {
  award: { name: "student", differIn: ["school", "unit"] },
  visit: { name: "person", differIn: ["school"] },
  pupil: { name: "name", differIn: ["school", "idNumber", "birth"] },
  volunteer: { name: "name", differIn: ["idNumber", "birth"] },
  donation: { name: "person", differIn: [] },
} as const satisfies Partial<Record<KindId, PersonFields>>;
