// The amount that a record should have by the standard in force on its own day, times the persons it names.

import { fenOfStandard, standardBookOf } from "../checking/StandardBook";
import { awardNamesOf, comfortName } from "../checking/standardNames";
import { STANDARD } from "../checking/standards";
import { peopleIn } from "../checking/statedNumbers";
import type { Standard } from "../settings/settings";
import { saysFuel } from "../summary/figures/expenseFigures";
import type { FieldReading, Fen } from "../values/reading";
import { type Draft, fieldsOf } from "./draft";
import type { EntryForm } from "./entryForm";

export interface StandardAmount {
  readonly standard: Standard;
  readonly times: number;
  /** Of all together. */
  readonly fen: Fen;
}

interface Named {
  readonly name: string;
  readonly times: number;
}

function textOf(reading: FieldReading | undefined): string {
  return typeof reading === "string" ? reading : "";
}

function people(names: string): number {
  return names === "" ? 1 : (peopleIn(names)?.[0] ?? 0);
}

/** Which standard the draft means; null where none, or where nobody knows for how many. */
function namedBy(form: EntryForm, draft: Draft, standards: readonly Standard[]): Named | null {
  const book = standardBookOf(standards);
  const fields = fieldsOf(form, draft);
  if (form.kind === "award") {
    const named = awardNamesOf(book).of(textOf(fields.award));
    if (named === null || named === "several" || !named.isExact) return null;
    return { name: named.name, times: people(textOf(fields.student)) };
  }
  if (form.kind === "visit") {
    const name = comfortName(book, textOf(fields.category));
    return name === null ? null : { name, times: people(textOf(fields.person)) };
  }
  const isFuel = form.kind === "expense" && saysFuel(textOf(fields.category) || textOf(fields.purpose));
  return isFuel ? { name: STANDARD.fuel, times: 1 } : null;
}

/** null where no standard is in force that day, or its name says nothing of the draft. */
export function judgeByStandardAmount(
  form: EntryForm,
  draft: Draft,
  standards: readonly Standard[],
): StandardAmount | null {
  const named = namedBy(form, draft, standards);
  if (named === null || named.times === 0) return null;
  const { date } = fieldsOf(form, draft);
  const when =
    typeof date === "number"
      ? { day: date, year: null }
      : { day: null, year: form.target.year ?? form.typing.bookYear };
  const standard = standardBookOf(standards).find(named.name, when);
  if (typeof standard === "string") return null;
  return { standard, times: named.times, fen: fenOfStandard(standard) * named.times };
}
