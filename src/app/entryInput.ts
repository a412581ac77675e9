// What has been typed into a form so far, and what of it the next record begins with.

import type { EntryField } from "../domain/entry/entryForm";
import type { FieldId } from "../domain/kinds/kind";

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
  /** The fuel of a visit by car. null: none is entered; "usual": as nobody has said otherwise (`fuelOffer`). */
  readonly fuel: EntryTexts | "usual" | null;
}

export const NOTHING_TYPED: EntryInput = {
  texts: new Map(),
  along: new Map(),
  isGroup: true,
  expense: null,
  fuel: "usual",
};

/** The same in each register of a kind. */
export function nameOf({ field, key, heading }: EntryField): string {
  return field?.id ?? `${heading} ${key}`;
}

const REPEATS: readonly string[] = [
  "date",
  "award",
  "handler",
  "approver",
  "category",
] satisfies readonly FieldId[];

/** What the next record of a series begins with. */
export function nextInput({ texts, expense, isGroup, fuel }: EntryInput): EntryInput {
  const keep = (typed: EntryTexts): EntryTexts =>
    new Map([...typed].filter(([name, text]) => REPEATS.includes(name) && text !== ""));
  return {
    texts: keep(texts),
    along: new Map(),
    isGroup,
    expense: expense === null ? null : keep(expense),
    // Whose fuel was entered has been entered: the next visit of the day is the same trip.
    fuel: fuel === null ? null : "usual",
  };
}
