// The columns of the records as a table: one for each field of the catalogue, typed by it.

import { catalogue } from "../kinds/catalogue";
import type { FieldId, FieldType } from "../kinds/kind";

/** money: whole fen; day: days since 1970-01-01. */
export type RecordColumnType = "money" | "count" | "day" | "yesNo" | "text";

export type RecordCell = string | number | boolean | null;

export interface RecordColumn {
  readonly field: FieldId;
  readonly type: RecordColumnType;
  /** It tells who somebody is, and stands in the table only where names are asked for. */
  readonly isPrivate: boolean;
}

const TYPES: Readonly<Partial<Record<FieldType, RecordColumnType>>> = {
  money: "money",
  count: "count",
  date: "day",
  yesNo: "yesNo",
};
const PRIVATE_TYPES: ReadonlySet<FieldType> = new Set<FieldType>(["person", "idNumber", "phone"]);
const PRIVATE_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "address",
  "birth",
  "guardian",
  "leader",
  "parent",
  "payee",
  "signature",
  "village",
  "visitors",
]);

function columnOf(field: FieldId, types: ReadonlySet<FieldType>): RecordColumn {
  const [only, ...more] = new Set([...types].map((type) => TYPES[type] ?? "text"));
  return {
    field,
    type: only === undefined || more.length > 0 ? "text" : only,
    isPrivate: PRIVATE_FIELDS.has(field) || [...types].some((type) => PRIVATE_TYPES.has(type)),
  };
}

/** In the order of the catalogue; a field that several kinds have stands once. */
export function recordColumns(): readonly RecordColumn[] {
  const types = new Map<FieldId, Set<FieldType>>();
  for (const { fields } of catalogue)
    for (const { id, type } of fields) types.set(id, (types.get(id) ?? new Set<FieldType>()).add(type));
  return [...types].map(([field, own]) => columnOf(field, own));
}
