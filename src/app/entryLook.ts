// A record while it is being entered, as the pane shows it: the form of the register it belongs to, what was typed, what is
// proposed for the rest, and the rows that come of it.

import { type Draft, fieldsOf, readDraft, readingOf, typedIn } from "../domain/entry/draft";
import { type EntryField, type EntryForm, findField } from "../domain/entry/entryForm";
import { draftsOfGroup } from "../domain/entry/planEvent";
import { type Proposal, proposalsFor } from "../domain/entry/proposals";
import { purposeFor } from "../domain/entry/purpose";
import { splitNames } from "../domain/entry/splitNames";
import { chooseTarget, isTargetFault, type TargetFault } from "../domain/entry/target";
import type { FieldId, KindId } from "../domain/kinds/kind";
import { formatDate } from "../domain/values/date";
import { type DayNumber, FEN_PER_YUAN, type Fen } from "../domain/values/reading";
import type { EntryDesk } from "./entryDesk";

/** By `nameOf` the field, so that they go along to another month's sheet. A blank text keeps proposals out of its field. */
export type EntryTexts = ReadonlyMap<string, string>;

export interface EntryInput {
  readonly texts: EntryTexts;
  /** What belongs to a person chosen from a list: school, grade, parent. */
  readonly along: EntryTexts;
  /** Several names are a row each. */
  readonly isGroup: boolean;
  /** null: no expense is entered with it. */
  readonly expense: EntryTexts | null;
}

export const NOTHING_TYPED: EntryInput = {
  texts: new Map(),
  along: new Map(),
  isGroup: true,
  expense: null,
};

export type ProposedFrom = Proposal["from"] | { readonly code: "along" } | { readonly code: "event" };

/** The rows of one register. */
export interface EntryPart {
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

export interface EntryLook {
  /** The record's own part first. Empty where the workbook has no register for it. */
  readonly parts: readonly EntryPart[];
  readonly fault: TargetFault | null;
}

/** The same in each register of a kind. */
export function nameOf({ field, key, heading }: EntryField): string {
  return field?.id ?? `${heading} ${key}`;
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

function chooseForm({ targets, kind, formOf }: EntryDesk, texts: EntryTexts): ChosenForm {
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

function namesIn(form: EntryForm, texts: ReadonlyMap<string, string>): readonly string[] {
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

function fillIn(
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

function partOf(desk: EntryDesk, form: EntryForm, { texts, proposed }: Filled, isGroup: boolean): EntryPart {
  const draft = readDraft(form, texts);
  const names = namesIn(form, texts);
  const field = personField(form);
  const part = { desk, form, texts, proposed, draft };
  if (field === undefined || names.length < 2 || !isGroup)
    return { ...part, names: [], drafts: [draft], rows: [texts] };
  return {
    ...part,
    names,
    drafts: draftsOfGroup(form, draft, field.key, names),
    rows: names.map((name) => new Map([...texts, [field.key, name]])),
  };
}

function moneyText(fen: Fen, form: EntryForm): string {
  const manner = findField(form, "amount")?.manner;
  const yuan = String(fen / FEN_PER_YUAN);
  return manner?.as === "money" && manner.unit === "wan" ? `${yuan}元` : yuan;
}

/** What an event says of its expense, as one would type it. */
function offersToExpense({ desk, form, draft, drafts, texts }: EntryPart, expense: EntryDesk, to: EntryForm) {
  const { date, amount, cash } = fieldsOf(form, draft);
  const paid = typeof amount === "number" ? amount : cash;
  const handler = form.fields.find(({ field }) => field?.id === "handler");
  const names = namesIn(form, texts);
  const offers = new Map<string, string>();
  if (typeof date === "number") offers.set("date", formatDate(date));
  if (names.length > 0)
    offers.set("purpose", purposeFor([...desk.registers, ...expense.registers], desk.kind, names));
  if (typeof paid === "number") offers.set("amount", moneyText(paid * drafts.length, to));
  if (handler !== undefined) offers.set("handler", texts.get(handler.key) ?? "");
  return offers;
}

/** Kinds of record that are paid for when they happen. */
export function isPaidFor(kind: KindId): boolean {
  return kind in PERSON;
}

/** @param expense the desk of expenses, where the workbook has a register of them */
export function lookAtEntry(desk: EntryDesk, expense: EntryDesk | null, input: EntryInput): EntryLook {
  const { form, fault } = chooseForm(desk, input.texts);
  if (form === null) return { parts: [], fault };
  const filled = fillIn(desk, form, input.texts, [[{ code: "along" }, input.along]], input.isGroup);
  const own = partOf(desk, form, filled, input.isGroup);
  if (input.expense === null || expense === null) return { parts: [own], fault };
  const usual = chooseForm(expense, input.expense);
  if (usual.form === null) return { parts: [own], fault: fault ?? usual.fault };
  const offers = offersToExpense(own, expense, usual.form);
  const paid = chooseForm(expense, new Map([...offers, ...input.expense]));
  const to = paid.form ?? usual.form;
  const filledToo = fillIn(expense, to, input.expense, [[{ code: "event" }, offers]], false);
  return { parts: [own, partOf(expense, to, filledToo, false)], fault: fault ?? paid.fault };
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

const REPEATS: readonly string[] = ["date", "award", "handler", "category"] satisfies readonly FieldId[];

/** What the next record of a series begins with. */
export function nextInput({ texts, expense, isGroup }: EntryInput): EntryInput {
  const keep = (typed: EntryTexts): EntryTexts =>
    new Map([...typed].filter(([name, text]) => REPEATS.includes(name) && text !== ""));
  return { texts: keep(texts), along: new Map(), isGroup, expense: expense === null ? null : keep(expense) };
}
