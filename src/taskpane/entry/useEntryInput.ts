// What has been typed into the form, and how it changes.

import { useState } from "react";
import { type EntryInput, type EntryPart, nameOf, nextInput, NOTHING_TYPED } from "../../app/entryLook";
import type { EntryField } from "../../domain/entry/entryForm";
import { alongWith, type Suggestion } from "../../domain/entry/suggestions";

export interface EntryTyping {
  readonly type: (part: EntryPart, field: EntryField, text: string) => void;
  /** @param text what the field says then; more than the suggestion where it names several persons */
  readonly pick: (part: EntryPart, field: EntryField, text: string, suggestion: Suggestion) => void;
  readonly setGroup: (isGroup: boolean) => void;
  readonly setExpense: (isEntered: boolean) => void;
  /** The record is saved: what repeats stays. */
  readonly goOn: () => void;
}

function without(texts: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  return new Map([...texts].filter(([one]) => one !== name));
}

/** A field that is emptied takes what is proposed again, unless that is what was emptied. */
function typedInto(
  texts: ReadonlyMap<string, string>,
  { proposed }: EntryPart,
  field: EntryField,
  text: string,
): ReadonlyMap<string, string> {
  const name = nameOf(field);
  if (text === "" && !proposed.has(field.key)) return without(texts, name);
  return new Map([...texts, [name, text]]);
}

function belongings({ form }: EntryPart, suggestion: Suggestion): ReadonlyMap<string, string> {
  const along = alongWith(form, suggestion);
  return new Map(
    form.fields.flatMap((field) => {
      const text = along.get(field.key);
      return text === undefined ? [] : [[nameOf(field), text] as const];
    }),
  );
}

/** @param isOwn whether a part is the record's own, and not its expense's */
export function useEntryInput(
  isOwn: (part: EntryPart) => boolean,
): readonly [input: EntryInput, typing: EntryTyping] {
  const [input, setInput] = useState<EntryInput>(NOTHING_TYPED);
  const typed = (before: EntryInput, part: EntryPart, field: EntryField, text: string): EntryInput =>
    isOwn(part)
      ? { ...before, texts: typedInto(before.texts, part, field, text) }
      : { ...before, expense: typedInto(before.expense ?? new Map(), part, field, text) };
  return [
    input,
    {
      type: (part, field, text) =>
        setInput((before) => {
          const isPerson = field.type === "person" && isOwn(part);
          return typed(isPerson ? { ...before, along: new Map() } : before, part, field, text);
        }),
      pick: (part, field, text, suggestion) =>
        setInput((before) => {
          const next = typed(before, part, field, text);
          const isAlone = text === suggestion.text && isOwn(part) && field.type === "person";
          return isAlone ? { ...next, along: belongings(part, suggestion) } : next;
        }),
      setGroup: (isGroup) => setInput((before) => ({ ...before, isGroup })),
      setExpense: (isEntered) => setInput((before) => ({ ...before, expense: isEntered ? new Map() : null })),
      goOn: () => setInput(nextInput),
    },
  ];
}
