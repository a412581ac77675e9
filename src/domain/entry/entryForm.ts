// The form by which a record of a register is entered: what the clerk's own sheet asks for, in its order and under its
// headings; what it fills by itself, and what it says once for all rows.

import { fieldOf, type FieldDefinition, type FieldId, type FieldType, type KindId } from "../kinds/kind";
import type { Settings } from "../settings/settings";
import { type DayNumber, Unreadable, type FieldReading } from "../values/reading";
import { type EntryColumn, entryColumns } from "./columns";
import { findGrouping, type Grouping } from "./groups";
import { learnManner, samplesOf, typeOfUnmapped, type Manner } from "./manner";
import { USUAL_DATES } from "./dateManner";
import type { TypedContext } from "./readTyped";
import type { EntryTarget } from "./target";

export interface EntryField {
  /** The column's letters; "date" for a date in parts or of a matrix, "group" for what lines among the rows say. */
  readonly key: string;
  /** null where the field has no cell of its own in the row. */
  readonly columnIndex: number | null;
  readonly heading: string;
  /** null: a column that means nothing to the program. */
  readonly field: FieldDefinition | null;
  readonly type: FieldType;
  /** Without it the row is no record. */
  readonly isRequired: boolean;
  /** The rows stand in groups by this field. */
  readonly isGroup: boolean;
  readonly manner: Manner;
}

/** What title, sheet name or one merged cell say for all rows: shown, not asked. */
export interface GivenField {
  readonly field: FieldDefinition;
  readonly reading: FieldReading;
}

export interface EntryForm {
  readonly kind: KindId;
  readonly target: EntryTarget;
  readonly columns: readonly EntryColumn[];
  readonly fields: readonly EntryField[];
  readonly given: readonly GivenField[];
  /** Of each group one field has to be filled in; groups of one are `isRequired` too. */
  readonly needs: readonly (readonly string[])[];
  readonly grouping: Grouping | null;
  readonly typing: TypedContext;
}

/** What the form needs to know besides the register. */
export interface FormAround {
  readonly settings: Pick<Settings, "year">;
  readonly today: DayNumber | null;
}

export const DATE_KEY = "date";
export const GROUP_KEY = "group";

function fieldOfColumn(target: EntryTarget, column: EntryColumn): EntryField {
  const { columnIndex, key, heading, field, unit, isNegative } = column;
  const samples = samplesOf(target, columnIndex);
  const type = field?.type ?? typeOfUnmapped(samples);
  const manner = learnManner(target, { columnIndex, type, unit, isNegative }, samples);
  return { key, columnIndex, heading, field, type, isRequired: false, isGroup: false, manner };
}

/** One field for a date whose year, month and day, or whose sessions, have columns of their own. */
function dateWithoutCell(target: EntryTarget, columns: readonly EntryColumn[]): EntryField | null {
  const first = columns.find(({ role }) => role.is === "datePart" || role.is === "session");
  const field = fieldOf(target.register.kind, "date");
  if (first === undefined || field === undefined) return null;
  const manner = { as: "date", dates: USUAL_DATES } as const;
  const [heading = ""] = field.headings;
  return {
    key: DATE_KEY,
    columnIndex: null,
    heading,
    field,
    type: "date",
    isRequired: false,
    isGroup: false,
    manner,
  };
}

function groupWithoutCell(grouping: Grouping | null): EntryField | null {
  if (grouping?.columnIndex !== null) return null;
  const { field } = grouping;
  const [heading = ""] = field.headings;
  const manner = { as: "text", asNumbers: false } as const;
  return {
    key: GROUP_KEY,
    columnIndex: null,
    heading,
    field,
    type: field.type,
    isRequired: false,
    isGroup: true,
    manner,
  };
}

/** One merged cell over all rows says the same of each. */
function isSaidOnce(target: EntryTarget, grouping: Grouping | null): boolean {
  const [only, more] = grouping?.groups ?? [];
  const { dataRows } = target.table;
  if (!only || more || grouping?.columnIndex === null || dataRows === null) return false;
  const { merge } = only;
  return merge !== null && merge.top <= dataRows.first && merge.bottom >= dataRows.last;
}

function askedFields(
  target: EntryTarget,
  columns: readonly EntryColumn[],
  grouping: Grouping | null,
): EntryField[] {
  const fields: EntryField[] = [];
  const date = dateWithoutCell(target, columns);
  const group = groupWithoutCell(grouping);
  if (group !== null) fields.push(group);
  const isGiven = isSaidOnce(target, grouping);
  for (const column of columns) {
    const { is } = column.role;
    const isFirstOfDate = is === "datePart" || is === "session";
    if (isFirstOfDate && date !== null && !fields.includes(date)) fields.push(date);
    if (is !== "asked") continue;
    const isGroup = grouping?.columnIndex === column.columnIndex;
    if (isGroup && isGiven) continue;
    fields.push({ ...fieldOfColumn(target, column), isGroup });
  }
  return fields;
}

function keysNeeded(
  target: EntryTarget,
  fields: readonly EntryField[],
  given: ReadonlySet<FieldId>,
): readonly (readonly string[])[] {
  const keyOf = (id: FieldId): readonly string[] =>
    fields.filter(({ field }) => field?.id === id).map(({ key }) => key);
  return target.register.kind.recordNeeds
    .filter((group) => !group.some((id) => given.has(id)))
    .map((group) => group.flatMap(keyOf))
    .filter((keys) => keys.length > 0);
}

function givenFields(target: EntryTarget, grouping: Grouping | null): readonly GivenField[] {
  const { register, given } = target;
  const said = register.kind.fields.flatMap((field) => {
    const reading = given[field.id];
    const isHeaded = grouping?.field.id === field.id;
    return reading === undefined || reading === null || reading instanceof Unreadable || isHeaded
      ? []
      : [{ field, reading }];
  });
  const [only] = isSaidOnce(target, grouping) ? (grouping?.groups ?? []) : [];
  return only && grouping ? [...said, { field: grouping.field, reading: only.text }] : said;
}

/** The form for one register. */
export function entryForm(target: EntryTarget, { settings, today }: FormAround): EntryForm {
  const columns = entryColumns(target);
  const grouping = findGrouping(target);
  const given = givenFields(target, grouping);
  const asked = askedFields(target, columns, grouping);
  const needs = keysNeeded(target, asked, new Set(given.map(({ field }) => field.id)));
  const required = new Set(needs.filter((keys) => keys.length === 1).flat());
  return {
    kind: target.register.kind.id,
    target,
    columns,
    fields: asked.map((field) => ({ ...field, isRequired: required.has(field.key) })),
    given,
    needs,
    grouping,
    typing: {
      dateSystem: target.snapshot.dateSystem,
      ownYear: target.year,
      ownMonth: target.month,
      bookYear: settings.year,
      today,
    },
  };
}

/** The field of a form by its key, its heading or the id of its field; undefined where it has none of them. */
export function findField({ fields }: EntryForm, name: string): EntryField | undefined {
  return (
    fields.find(({ field }) => field?.id === name) ??
    fields.find(({ heading }) => heading === name || heading.replace(/^.*\//u, "") === name) ??
    fields.find(({ field }) => field?.headings.includes(name) === true) ??
    fields.find(({ key }) => key === name)
  );
}
