// What the program proposes for fields that are still blank: the amount that the standard of that day gives, the amount in
// words. A proposal never stands in the way of what was typed.

import { judgeByStandardAmount, type StandardAmount } from "./standardAmount";
import { columnOf } from "../checking/registerView";
import type { Settings } from "../settings/settings";
import { customOfWords, formatAmountInWords, PLAIN_WORDS } from "../values/formatAmountInWords";
import type { FieldId } from "../kinds/kind";
import { FEN_PER_YUAN, type Fen } from "../values/reading";
import { type Draft, fieldsOf, typedIn } from "./draft";
import type { EntryField, EntryForm } from "./entryForm";
import { samplesOf } from "./manner";

export interface Proposal {
  readonly key: string;
  /** As a person would type it into the field. */
  readonly text: string;
  /** standard: the one that gives it, with how many times; words: the amount spelled out. */
  readonly from: ({ readonly code: "standard" } & StandardAmount) | { readonly code: "words" };
}

const MONEY_FIELDS: readonly FieldId[] = ["amount", "cash"];

function fieldsById({ fields }: EntryForm, id: FieldId): EntryField | undefined {
  return fields.find(({ field }) => field?.id === id);
}

/** In the unit of the field: 200, or 0.02 in a column of 万元. */
function amountText(fen: Fen, { manner }: EntryField): string {
  const perUnit = manner.as === "money" && manner.unit === "wan" ? FEN_PER_YUAN * 10_000 : FEN_PER_YUAN;
  return String(fen / perUnit);
}

function proposeAmount(
  form: EntryForm,
  draft: Draft,
  settings: Pick<Settings, "standards">,
): Proposal | null {
  const standard = judgeByStandardAmount(form, draft, settings.standards);
  if (standard === null) return null;
  const field = MONEY_FIELDS.flatMap((id) => fieldsById(form, id) ?? [])[0];
  if (field === undefined || typedIn(draft, field).state !== "blank") return null;
  return { key: field.key, text: amountText(standard.fen, field), from: { code: "standard", ...standard } };
}

function proposeWords(form: EntryForm, draft: Draft, fen: unknown): Proposal | null {
  const field = fieldsById(form, "amountInWords");
  if (field === undefined || typeof fen !== "number" || typedIn(draft, field).state !== "blank") return null;
  const column = columnOf(form.target.register, "amountInWords");
  const [sample] = column === null ? [] : samplesOf(form.target, column);
  const custom = typeof sample?.value === "string" ? customOfWords(sample.value.trim()) : PLAIN_WORDS;
  const text = formatAmountInWords(fen, custom);
  return text === null ? null : { key: field.key, text, from: { code: "words" } };
}

/** What may be filled in for blank fields, given the others. */
export function proposalsFor(
  form: EntryForm,
  draft: Draft,
  settings: Pick<Settings, "standards">,
): readonly Proposal[] {
  const amount = proposeAmount(form, draft, settings);
  const { amount: typed } = fieldsOf(form, draft);
  const words = proposeWords(form, draft, amount?.key === undefined ? typed : amountOf(amount));
  return [amount, words].filter((one) => one !== null);
}

function amountOf({ from }: Proposal): Fen | null {
  return from.code === "standard" ? from.fen : null;
}
