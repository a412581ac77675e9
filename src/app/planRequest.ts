// What is asked to be entered, planned from the workbook as it was last read: the edits, how they are taken back, and where
// the rows will stand.

import type { EntryFault } from "../domain/entry/entryFault";
import { isBlankDraft, readDraft } from "../domain/entry/draft";
import { entryForm, type EntryForm, type FormAround } from "../domain/entry/entryForm";
import type { EntryPlan } from "../domain/entry/planEntry";
import { type EventPart, planEvent } from "../domain/entry/planEvent";
import { chooseTarget, entryTargets, isTargetFault, type EntryTarget } from "../domain/entry/target";
import { findSheet } from "../domain/sheets/cellWrites";
import { isSameSheetName } from "../domain/sheets/isSameSheetName";
import { inverseOfAddition } from "../domain/sheets/rowRemoval";
import { canAdd, canTakeBack } from "../domain/sheets/standsAsLeft";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { DayNumber } from "../domain/values/reading";
import type { AddRowsEdit, RemoveRowsEdit } from "../workbook/port";
import type { EntryRequest, EntryRequestPart } from "./entryRequest";
import type { TotalUntouched } from "./notice";
import type { Book } from "./sessionState";
import type { EnteredRows, EntryStep } from "./undoOffer";

export interface PlannedRequest {
  readonly edits: readonly AddRowsEdit[];
  readonly step: EntryStep;
  readonly totalsLeft: readonly TotalUntouched[];
}

/** Registers of the sheet that are as near to the header as any. */
function nearest(targets: readonly EntryTarget[], headerRow: number): readonly EntryTarget[] {
  const away = ({ table }: EntryTarget): number => Math.abs(table.headerRows.last - headerRow);
  const least = targets.reduce((best, target) => Math.min(best, away(target)), Infinity);
  return targets.filter((target) => away(target) === least);
}

/** Whether all that was typed has its field, under the heading it had. */
function asks({ fields }: EntryForm, { rows, headings }: EntryRequestPart): boolean {
  const known = new Map(fields.map(({ key, heading }) => [key, heading]));
  const typed = rows.flatMap((row) => [...row].flatMap(([key, text]) => (text.trim() === "" ? [] : [key])));
  return typed.every(
    (key) => known.has(key) && (headings?.has(key) !== true || headings.get(key) === known.get(key)),
  );
}

/** Of halves side by side the one that has the fields; of several such the last with records. */
function findForm(
  { snapshot, fit }: Pick<Book, "snapshot" | "fit">,
  part: EntryRequestPart,
  around: FormAround,
): EntryForm | EntryFault {
  const { kind, sheet, headerRow } = part;
  const own = entryTargets(snapshot, fit, kind).filter((one) => isSameSheetName(one.sheet.name, sheet));
  if (own.length === 0) return { code: "register-gone", kind, sheet };
  const forms = nearest(own, headerRow).map((target) => entryForm(target, around));
  const fitting = forms.filter((form) => asks(form, part));
  const chosen = chooseTarget(
    fitting.map(({ target }) => target),
    kind,
    null,
  );
  const form = isTargetFault(chosen) ? undefined : fitting.find(({ target }) => target === chosen);
  return form ?? { code: "fields-changed", sheet };
}

function eventPart(form: EntryForm, { rows }: EntryRequestPart): EventPart {
  const drafts = rows.map((texts) => readDraft(form, texts)).filter((draft) => !isBlankDraft(draft));
  return { form, drafts };
}

function rowsOf({ addition, preview }: EntryPlan): EnteredRows {
  return { sheet: addition.sheet, rows: preview.map(({ rowIndex }) => rowIndex) };
}

function untouched({ addition: { sheet }, totalsLeft }: EntryPlan): readonly TotalUntouched[] {
  return totalsLeft.map((left) => ({ sheet, ...left }));
}

function takingBack({ addition }: EntryPlan, snapshot: WorkbookSnapshot): RemoveRowsEdit {
  return { kind: "removeRows", ...inverseOfAddition(addition, snapshot) };
}

/** @param today null: the clock is not to be asked */
export function planRequest(
  book: Pick<Book, "snapshot" | "fit" | "settings">,
  { parts }: EntryRequest,
  today: DayNumber | null,
): PlannedRequest | { readonly fault: EntryFault } {
  const event: EventPart[] = [];
  for (const part of parts) {
    const form = findForm(book, part, { settings: book.settings, today });
    if ("code" in form) return { fault: form };
    event.push(eventPart(form, part));
  }
  if (event.length === 0) return { fault: { code: "nothing-entered" } };
  const planned = planEvent(event);
  if ("refusal" in planned) return { fault: planned.refusal };
  const { plans } = planned;
  return {
    edits: plans.map(({ addition }) => ({ kind: "addRows", ...addition })),
    step: {
      edits: plans.map((plan) => takingBack(plan, book.snapshot)),
      places: plans.map(rowsOf),
    },
    totalsLeft: plans.flatMap(untouched),
  };
}

/** After a write whose outcome nobody has told: what the workbook, read again, shows of it. */
export function whatStands(
  { edits, step }: PlannedRequest,
  snapshot: WorkbookSnapshot,
): "before" | "after" | "unknown" {
  if (step.edits.every((edit) => canTakeBack(edit, snapshot))) return "after";
  const areThere = edits.every(({ sheet }) => findSheet(snapshot, sheet) !== undefined);
  return areThere && edits.every((edit) => canAdd(edit, snapshot)) ? "before" : "unknown";
}
