// A record while it is being entered: what has been typed into each field of a form, read.

import type { FieldId } from "../kinds/kind";
import { type FieldReading, Unreadable } from "../values/reading";
import type { EntryField, EntryForm } from "./entryForm";
import { readTyped } from "./readTyped";
import { BLANK, type Typed } from "./typed";

/** By the fields' keys; a field that is not there is blank. */
export type Draft = ReadonlyMap<string, Typed>;

export function typedIn(draft: Draft, { key }: Pick<EntryField, "key">): Typed {
  return draft.get(key) ?? BLANK;
}

/** Reads texts as typed, by key. */
export function readDraft(form: EntryForm, texts: ReadonlyMap<string, string>): Draft {
  return new Map(
    form.fields.map((field) => [field.key, readTyped(field, texts.get(field.key) ?? "", form.typing)]),
  );
}

export function readingOf(typed: Typed): FieldReading {
  if (typed.state === "blank") return null;
  if (typed.state === "read") return typed.reading;
  return new Unreadable(typed.fault === "too-long" ? "not-text" : typed.fault, typed.written.value);
}

/** What the draft's row will read as: its own fields and what is given for all rows. */
export function fieldsOf(form: EntryForm, draft: Draft): Readonly<Partial<Record<FieldId, FieldReading>>> {
  const fields: Partial<Record<FieldId, FieldReading>> = {};
  for (const { field, reading } of form.given) fields[field.id] = reading;
  for (const field of form.fields)
    if (field.field !== null) fields[field.field.id] = readingOf(typedIn(draft, field));
  return fields;
}

/** What keeps a draft from being a record; it may be saved all the same (仍要保存). */
export type DraftFault =
  /** One of these has to be filled in. */
  | { readonly code: "required"; readonly keys: readonly string[] }
  /** A field that the record needs cannot be read. */
  | { readonly code: "unreadable"; readonly key: string };

export function faultsOf(form: EntryForm, draft: Draft): readonly DraftFault[] {
  return form.needs.flatMap((keys): readonly DraftFault[] => {
    const states = keys.map((key) => ({ key, state: typedIn(draft, { key }).state }));
    if (states.some(({ state }) => state === "read")) return [];
    const unread = states.find(({ state }) => state === "fault");
    return [unread === undefined ? { code: "required", keys } : { code: "unreadable", key: unread.key }];
  });
}

export function isBlankDraft(draft: Draft): boolean {
  return [...draft.values()].every(({ state }) => state === "blank");
}
