// A record's part of one register while it is being entered: the form, what was typed, what is proposed for the rest, and the
// rows that come of it.

import { type Draft, fieldsOf, readDraft, readingOf, typedIn } from "../domain/entry/draft";
import type { EntryField, EntryForm } from "../domain/entry/entryForm";
import { draftsOfGroup } from "../domain/entry/planEvent";
import { type Proposal, proposalsFor } from "../domain/entry/proposals";
import { splitNames } from "../domain/entry/splitNames";
import { chooseTarget, isTargetFault, type TargetFault } from "../domain/entry/target";
import type { FieldId, KindId } from "../domain/kinds/kind";
import type { DayNumber, Fen } from "../domain/values/reading";
import type { EntryDesk } from "./entryDesk";
import { type EntryTexts, nameOf } from "./entryInput";

export type ProposedFrom = Proposal["from"] | { readonly code: "along" } | { readonly code: "event" };

/** Whose rows: the record's own, or those of what was paid for it. */
export type EntryRole = "own" | "expense" | "fuel";

/** The rows of one register, or some of them. */
export interface EntryPart {
  readonly role: EntryRole;
  readonly desk: EntryDesk;
  readonly form: EntryForm;
  /** By key, with what is proposed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly proposed: ReadonlyMap<string, ProposedFrom>;
  readonly draft: Draft;
  /** A draft a row. */
  readonly drafts: readonly Draft[];
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** Of a group; empty where the record is one person's. */
  readonly names: readonly string[];
}

function textsByKey({ fields }: EntryForm, texts: EntryTexts): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap((field) => {
      const text = texts.get(nameOf(field));
      return text === undefined ? [] : [[field.key, text] as const];
    }),
  );
}

function dayIn(form: EntryForm, texts: EntryTexts): DayNumber | null {
  const { date } = fieldsOf(form, readDraft(form, textsByKey(form, texts)));
  return typeof date === "number" ? date : null;
}

interface ChosenForm {
  readonly form: EntryForm | null;
  readonly fault: TargetFault | null;
}

export function chooseForm({ targets, kind, formOf }: EntryDesk, texts: EntryTexts): ChosenForm {
  const usual = chooseTarget(targets, kind, null);
  if (isTargetFault(usual)) return { form: null, fault: usual };
  const form = formOf(usual);
  const day = dayIn(form, texts);
  const chosen = day === null ? usual : chooseTarget(targets, kind, day);
  return isTargetFault(chosen) ? { form, fault: chosen } : { form: formOf(chosen), fault: null };
}

const PERSON: Partial<Record<KindId, FieldId>> = { award: "student", visit: "person" };

/** The field in which several persons may be named; undefined where a record is never a group's. */
export function personField(form: EntryForm): EntryField | undefined {
  const id = PERSON[form.kind];
  return id === undefined ? undefined : form.fields.find(({ field }) => field?.id === id);
}

export function namesIn(form: EntryForm, texts: ReadonlyMap<string, string>): readonly string[] {
  const field = personField(form);
  return field === undefined ? [] : splitNames(texts.get(field.key) ?? "");
}

/** The standard is each person's, not all persons' together, where each gets a row. */
function asOnePerson(form: EntryForm, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [first, second] = namesIn(form, texts);
  const field = personField(form);
  if (field === undefined || first === undefined || second === undefined) return texts;
  return new Map([...texts, [field.key, first]]);
}

interface Filled {
  readonly texts: ReadonlyMap<string, string>;
  readonly proposed: ReadonlyMap<string, ProposedFrom>;
}

export function fillIn(
  { book }: EntryDesk,
  form: EntryForm,
  typed: EntryTexts,
  offers: readonly (readonly [from: ProposedFrom, texts: EntryTexts])[],
  isGroup: boolean,
): Filled {
  const texts = new Map(textsByKey(form, typed));
  const proposed = new Map<string, ProposedFrom>();
  const offer = (key: string, text: string, from: ProposedFrom): void => {
    if (texts.has(key) || text === "") return;
    texts.set(key, text);
    proposed.set(key, from);
  };
  for (const [from, offered] of offers)
    for (const [key, text] of textsByKey(form, offered)) offer(key, text, from);
  const single = isGroup ? asOnePerson(form, texts) : texts;
  for (const { key, text, from } of proposalsFor(form, readDraft(form, single), book.settings))
    offer(key, text, from);
  return { texts, proposed };
}

export function partOf(
  role: EntryRole,
  desk: EntryDesk,
  form: EntryForm,
  { texts, proposed }: Filled,
  isGroup: boolean,
): EntryPart {
  const draft = readDraft(form, texts);
  const names = namesIn(form, texts);
  const field = personField(form);
  const part = { role, desk, form, texts, proposed, draft };
  if (field === undefined || names.length < 2 || !isGroup)
    return { ...part, names: [], drafts: [draft], rows: [texts] };
  return {
    ...part,
    names,
    drafts: draftsOfGroup(form, draft, field.key, names),
    rows: names.map((name) => new Map([...texts, [field.key, name]])),
  };
}

/** A day that was understood in a field; null where it holds none. */
export function dayUnderstood({ draft }: EntryPart, field: EntryField): DayNumber | null {
  const reading = readingOf(typedIn(draft, field));
  return field.manner.as === "date" && typeof reading === "number" ? reading : null;
}

/** An amount that was understood in a field; null where it holds none. */
export function moneyUnderstood({ draft }: EntryPart, field: EntryField): Fen | null {
  const reading = readingOf(typedIn(draft, field));
  return field.manner.as === "money" && typeof reading === "number" ? reading : null;
}
