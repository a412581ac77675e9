// What an event says of what was paid for it, as one would type it.

import { fieldsOf } from "../domain/entry/draft";
import { type EntryForm, findField } from "../domain/entry/entryForm";
import { categoryFor, fuelWording, purposeFor } from "../domain/entry/purpose";
import { formatDate } from "../domain/values/date";
import { FEN_PER_YUAN, type Fen } from "../domain/values/reading";
import type { FieldId } from "../domain/kinds/kind";
import type { EntryDesk } from "./entryDesk";
import type { EntryTexts } from "./entryInput";
import { type EntryPart, namesIn } from "./entryPart";

function moneyText(fen: Fen, form: EntryForm): string {
  const manner = findField(form, "amount")?.manner;
  const yuan = String(fen / FEN_PER_YUAN);
  return manner?.as === "money" && manner.unit === "wan" ? `${yuan}元` : yuan;
}

/** What stands in a part's field; "" where it has none. */
function textOf(part: EntryPart | null, id: FieldId): string {
  const field = part?.form.fields.find((one) => one.field?.id === id);
  return field === undefined ? "" : (part?.texts.get(field.key) ?? "");
}

function withoutBlanks(offers: Readonly<Partial<Record<FieldId, string>>>): EntryTexts {
  return new Map(Object.entries(offers).filter(([, text]) => text !== ""));
}

function dayText(part: EntryPart): string {
  const { date } = fieldsOf(part.form, part.draft);
  return typeof date === "number" ? formatDate(date) : "";
}

export function offersToExpense(own: EntryPart, expense: EntryDesk, to: EntryForm): EntryTexts {
  const { desk, form, draft, drafts, texts } = own;
  const { amount, cash } = fieldsOf(form, draft);
  const paid = typeof amount === "number" ? amount : cash;
  const names = namesIn(form, texts);
  const registers = [...desk.registers, ...expense.registers];
  return withoutBlanks({
    date: dayText(own),
    purpose: names.length === 0 ? "" : purposeFor(registers, desk.kind, names),
    category: categoryFor(expense.registers, desk.kind),
    amount: typeof paid === "number" ? moneyText(paid * drafts.length, to) : "",
    handler: textOf(own, "handler"),
  });
}

/** The amount is the standard's, by what the row is for. */
export function offersToFuel(own: EntryPart, paid: EntryPart | null, expense: EntryDesk): EntryTexts {
  return withoutBlanks({
    date: dayText(own),
    ...fuelWording(expense.registers),
    handler: textOf(paid, "handler") || textOf(own, "handler"),
    approver: textOf(paid, "approver"),
  });
}
