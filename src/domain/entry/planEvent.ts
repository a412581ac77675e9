// One event with all its rows: an award or visit of one or several persons, and what was paid for it. The rows of each
// register are one addition; together they are written as one unit.

import { isRefused, planEntry, type EntryPlan, type EntryRefusal } from "./planEntry";
import { BLANK, type Typed } from "./typed";
import type { Draft } from "./draft";
import type { EntryForm } from "./entryForm";
import { readTyped } from "./readTyped";

/** Rows of one register. Forms are of the workbook as it stands; each sheet comes once. */
export interface EventPart {
  readonly form: EntryForm;
  readonly drafts: readonly Draft[];
}

export type EventPlan =
  | { readonly plans: readonly EntryPlan[] }
  /** Nothing is written: `at` is the part that cannot be. */
  | {
      readonly refusal: EntryRefusal | { readonly code: "same-sheet"; readonly sheet: string };
      readonly at: number;
    };

/** The event's additions, in the order of its parts; none where one of them is refused. */
export function planEvent(parts: readonly EventPart[]): EventPlan {
  const plans: EntryPlan[] = [];
  const sheets = new Set<string>();
  for (const [at, { form, drafts }] of parts.entries()) {
    const { name: sheet } = form.target.sheet;
    if (sheets.has(sheet)) return { refusal: { code: "same-sheet", sheet }, at };
    sheets.add(sheet);
    const plan = planEntry(form, drafts);
    if (isRefused(plan)) return { refusal: plan, at };
    plans.push(plan);
  }
  return { plans };
}

/** One draft a name, all else the same; `key` is the field of the name. */
export function draftsOfGroup(
  form: EntryForm,
  draft: Draft,
  key: string,
  names: readonly string[],
): readonly Draft[] {
  const field = form.fields.find((one) => one.key === key);
  return names.map((name) => {
    const typed: Typed = field === undefined ? BLANK : readTyped(field, name, form.typing);
    return new Map([...draft, [key, typed]]);
  });
}
