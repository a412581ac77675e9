// A record while it is being entered, as the pane shows it: its own part, and those of what was paid for it.

import { fieldsOf } from "../domain/entry/draft";
import type { TargetFault } from "../domain/entry/target";
import type { KindId } from "../domain/kinds/kind";
import type { EntryDesk } from "./entryDesk";
import type { EntryInput, EntryTexts } from "./entryInput";
import { offersToExpense, offersToFuel } from "./entryOffers";
import { chooseForm, type EntryPart, fillIn, partOf } from "./entryPart";
import { type FuelOffer, fuelOffer } from "./fuelOffer";

/** Rows of one register that are written together, in this order. */
export interface EntryLook {
  /** The record's own part first. Empty where the workbook has no register for it. */
  readonly parts: readonly EntryPart[];
  readonly fault: TargetFault | null;
  /** null: nothing to ask about fuel. */
  readonly fuel: FuelOffer | null;
}

const PAID_FOR: readonly KindId[] = ["award", "visit"];

/** Kinds of record that are paid for when they happen. */
export function isPaidFor(kind: KindId): boolean {
  return PAID_FOR.includes(kind);
}

interface Looked {
  readonly part: EntryPart | null;
  readonly fault: TargetFault | null;
}

/** A part of the register of expenses, which takes what the event says until somebody types otherwise. */
function paidPart(
  role: "expense" | "fuel",
  desk: EntryDesk,
  typed: EntryTexts,
  offersTo: (form: EntryPart["form"]) => EntryTexts,
): Looked {
  const usual = chooseForm(desk, typed);
  if (usual.form === null) return { part: null, fault: usual.fault };
  const offers = offersTo(usual.form);
  const paid = chooseForm(desk, new Map([...offers, ...typed]));
  const form = paid.form ?? usual.form;
  const filled = fillIn(desk, form, typed, [[{ code: "event" }, offers]], false);
  return { part: partOf(role, desk, form, filled, false), fault: paid.fault };
}

/** @param expense the desk of expenses, where the workbook has a register of them */
export function lookAtEntry(desk: EntryDesk, expense: EntryDesk | null, input: EntryInput): EntryLook {
  const { form, fault } = chooseForm(desk, input.texts);
  if (form === null) return { parts: [], fault, fuel: null };
  const filled = fillIn(desk, form, input.texts, [[{ code: "along" }, input.along]], input.isGroup);
  const own = partOf("own", desk, form, filled, input.isGroup);
  if (expense === null) return { parts: [own], fault, fuel: null };
  const none: Looked = { part: null, fault: null };
  const paid =
    input.expense === null
      ? none
      : paidPart("expense", expense, input.expense, (to) => offersToExpense(own, expense, to));
  const fuel = fuelOffer(own, paid.part, expense, input.fuel);
  const fuelTexts = fuel?.texts ?? null;
  const driven =
    fuelTexts === null
      ? none
      : paidPart("fuel", expense, fuelTexts, () => offersToFuel(own, paid.part, expense));
  const parts = [own, paid.part, driven.part].filter((part) => part !== null);
  return { parts, fault: fault ?? paid.fault ?? driven.fault, fuel };
}

/** Parts whose rows belong into one register, one below the other: they are written as one addition. */
export function partsByForm(parts: readonly EntryPart[]): readonly (readonly EntryPart[])[] {
  const groups: EntryPart[][] = [];
  for (const part of parts) {
    const group = groups.find(([first]) => first?.form === part.form && canStandTogether(first, part));
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  return groups;
}

/** Of a register that stands in groups, rows that follow each other are of one group. */
function canStandTogether(one: EntryPart, other: EntryPart): boolean {
  const { grouping } = one.form;
  if (grouping === null) return true;
  const [first, second] = [one, other].map(({ form, draft }) => fieldsOf(form, draft)[grouping.field.id]);
  return first === second;
}
