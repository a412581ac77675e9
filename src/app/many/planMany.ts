// The chosen rows as one event: the rows of each register follow each other in one place of it. Rows that belong elsewhere
// in the same sheet (another group, another day of a sign-in sheet) wait for the next time.

import type { EntryForm } from "../../domain/entry/entryForm";
import type { Draft } from "../../domain/entry/draft";
import { groupTextOf } from "../../domain/entry/planEntry";
import { type EventPlan, planEvent } from "../../domain/entry/planEvent";
import { dayOf, isMatrix } from "../../domain/entry/signIns";
import type { Finding } from "../../domain/checking/finding";
import type { EntryPart } from "../entryPart";
import type { EntryRequest } from "../entryRequest";
import type { JudgedRow } from "./judgeMany";

/** Rows that land in one place. */
export interface ManyPart {
  readonly form: EntryForm;
  readonly rows: readonly (JudgedRow & { readonly part: EntryPart })[];
}

export interface ManyPlan {
  readonly parts: readonly ManyPart[];
  /** How many of the chosen rows wait for the next time. */
  readonly waiting: number;
  /** null where nothing is chosen. */
  readonly event: EventPlan | null;
}

/** A group that is not there yet goes to the end, under its own name. */
const NEW_GROUP = "\n";

/** Rows of a register with the same one follow each other. */
function placeOf(form: EntryForm, draft: Draft): string {
  if (isMatrix(form)) return String(dayOf(draft));
  const { grouping } = form;
  if (grouping === null) return "";
  const last = grouping.groups.at(-1)?.text ?? "";
  const text = groupTextOf(form, draft) ?? last;
  const isKnown = grouping.columnIndex === null || grouping.groups.some((group) => group.text === text);
  return isKnown ? text : NEW_GROUP;
}

/** @param chosen the rows to be written */
export function planMany(chosen: readonly JudgedRow[]): ManyPlan {
  const bySheet = new Map<string, { form: EntryForm; place: string; rows: ManyPart["rows"][number][] }>();
  let waiting = 0;
  for (const row of chosen) {
    const { part } = row;
    if (part === null) continue;
    const { form, draft } = part;
    const { name } = form.target.sheet;
    const place = placeOf(form, draft);
    const known = bySheet.get(name) ?? { form, place, rows: [] };
    if (known.form !== form || known.place !== place) waiting += 1;
    else known.rows.push({ ...row, part });
    bySheet.set(name, known);
  }
  const parts = [...bySheet.values()].map(({ form, rows }) => ({ form, rows }));
  const event =
    parts.length === 0
      ? null
      : planEvent(parts.map(({ form, rows }) => ({ form, drafts: rows.map(({ part }) => part.draft) })));
  return { parts, waiting, event };
}

/** What is asked of the session. @param reason null where nobody was asked for one */
export function manyRequest(
  { parts }: ManyPlan,
  reason: string | null,
  about: (finding: Finding) => string,
): EntryRequest {
  const asked = parts.map(({ form, rows }) => ({
    kind: form.kind,
    sheet: form.target.sheet.name,
    headerRow: form.target.table.headerRows.last,
    rows: rows.map(({ part }) => part.texts),
    headings: new Map(form.fields.map(({ key, heading }) => [key, heading])),
  }));
  const rules = parts.flatMap(({ rows }) =>
    rows.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)),
  );
  if (reason === null || rules.length === 0) return { parts: asked };
  return { parts: asked, accept: { reason, rules: [...new Set(rules)], about } };
}

/** Whether the clerk is asked once more before the rows are written. */
export function needsWord({ parts }: ManyPlan): boolean {
  return parts.some(({ rows }) => rows.some(({ state }) => state !== "fine"));
}

/** Whether that takes a reason: a rule objects. */
export function needsReasonFor({ parts }: ManyPlan): boolean {
  return parts.some(({ rows }) =>
    rows.some(({ findings }) => findings.some(({ finding }) => finding.severity === "error")),
  );
}
