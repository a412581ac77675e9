// What the columns of a table from elsewhere are, as proposed: names of the form's fields.

import type { EntryForm, EntryField } from "../../domain/entry/entryForm";
import type { KnownText } from "../../domain/entry/many/contentLikeness";
import { matchSource } from "../../domain/entry/many/matchSource";
import type { SourceTable } from "../../domain/entry/many/sourceTable";
import { squeezeText } from "../../domain/values/text";
import type { EntryDesk } from "../entryDesk";
import { nameOf } from "../entryInput";
import type { ManyInput } from "./manyRows";

/** What the form's fields say already, in this workbook; worked out once a field. */
export function knownIn(desk: EntryDesk, form: EntryForm): KnownText {
  const known = new Map<EntryField, ReadonlySet<string>>();
  return (field, text) => {
    const texts =
      known.get(field) ?? new Set(desk.suggestionsOf(form, field).map((one) => squeezeText(one.text)));
    known.set(field, texts);
    return texts.has(squeezeText(text));
  };
}

/** @param hasHeader whether the first row names the columns; null: to be found out */
export function matchTable(
  form: EntryForm,
  table: SourceTable,
  knows: KnownText,
  hasHeader: boolean | null = null,
): Pick<ManyInput, "names" | "hasHeader"> {
  const match = matchSource(form, table, knows, hasHeader);
  const names = match.keys.map((key) => {
    const field = form.fields.find((one) => one.key === key);
    return field === undefined ? null : nameOf(field);
  });
  return { names, hasHeader: match.hasHeader };
}
