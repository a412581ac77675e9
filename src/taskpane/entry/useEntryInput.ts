// What has been typed into the form, and how it changes.

import { useRef, useState } from "react";
import type { DraftShelf } from "../../app/entryDrafts";
import { type EntryInput, type EntryTexts, nameOf, nextInput, NOTHING_TYPED } from "../../app/entryInput";
import type { EntryPart } from "../../app/entryPart";
import type { EntryField } from "../../domain/entry/entryForm";
import type { KindId } from "../../domain/kinds/kind";
import { alongWith, type Suggestion } from "../../domain/entry/suggestions";

export interface EntryTyping {
  readonly type: (part: EntryPart, field: EntryField, text: string) => void;
  /** @param text what the field says then; more than the suggestion where it names several persons */
  readonly pick: (part: EntryPart, field: EntryField, text: string, suggestion: Suggestion) => void;
  readonly setGroup: (isGroup: boolean) => void;
  readonly setExpense: (isEntered: boolean) => void;
  readonly setFuel: (isEntered: boolean) => void;
  /** The record is saved: what repeats stays. */
  readonly goOn: () => void;
  /** 不要了: the form is as if nothing had been typed. */
  readonly discard: () => void;
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

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

const NO_TEXTS: EntryTexts = new Map();

function fuelTexts({ fuel }: EntryInput): EntryTexts {
  return fuel === null || fuel === "usual" ? NO_TEXTS : fuel;
}

/** Whether there is more in the form than it began with. */
function hasTyped(input: EntryInput, start: EntryInput): boolean {
  return !isSame(input.texts, start.texts) || !isSame(input.expense ?? NO_TEXTS, start.expense ?? NO_TEXTS);
}

export interface EntryInputState {
  readonly input: EntryInput;
  /** What was typed the last time and never saved, and stands here again. */
  readonly isFound: boolean;
  /** What is typed is not kept beyond this pane. */
  readonly isUnkept: boolean;
}

/** Every change is kept at once: nobody knows when a pane closes. */
export function useEntryInput(
  shelf: DraftShelf,
  kind: KindId,
): readonly [state: EntryInputState, typing: EntryTyping] {
  const [state, setState] = useState<EntryInputState & { readonly start: EntryInput }>(() => {
    const found = shelf.find(kind);
    return { input: found ?? NOTHING_TYPED, start: NOTHING_TYPED, isFound: found !== null, isUnkept: false };
  });
  const latest = useRef(state);
  const change = (next: Partial<typeof state>): void => {
    const changed = { ...latest.current, ...next };
    const { input, start } = changed;
    const isTyped = hasTyped(input, start);
    if (!isTyped) shelf.drop(kind);
    latest.current = { ...changed, isUnkept: isTyped && !shelf.keep(kind, input) };
    setState(latest.current);
  };
  const begin = (start: EntryInput): void => change({ input: start, start, isFound: false });
  const changeInput = (from: (before: EntryInput) => EntryInput): void =>
    change({ input: from(latest.current.input) });
  const typed = (before: EntryInput, part: EntryPart, field: EntryField, text: string): EntryInput => {
    const into = (texts: EntryTexts): EntryTexts => typedInto(texts, part, field, text);
    switch (part.role) {
      case "own":
        return { ...before, texts: into(before.texts) };
      case "expense":
        return { ...before, expense: into(before.expense ?? NO_TEXTS) };
      case "fuel":
        return { ...before, fuel: into(fuelTexts(before)) };
    }
  };
  return [
    state,
    {
      type: (part, field, text) =>
        changeInput((before) => {
          const isPerson = field.type === "person" && part.role === "own";
          return typed(isPerson ? { ...before, along: NO_TEXTS } : before, part, field, text);
        }),
      pick: (part, field, text, suggestion) =>
        changeInput((before) => {
          const next = typed(before, part, field, text);
          const isAlone = text === suggestion.text && part.role === "own" && field.type === "person";
          return isAlone ? { ...next, along: belongings(part, suggestion) } : next;
        }),
      setGroup: (isGroup) => changeInput((before) => ({ ...before, isGroup })),
      setExpense: (isEntered) =>
        changeInput((before) => ({ ...before, expense: isEntered ? NO_TEXTS : null })),
      setFuel: (isEntered) => changeInput((before) => ({ ...before, fuel: isEntered ? NO_TEXTS : null })),
      goOn: () => begin(nextInput(latest.current.input)),
      discard: () => begin(NOTHING_TYPED),
    },
  ];
}
