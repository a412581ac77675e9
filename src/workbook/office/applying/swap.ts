// The third of the three round trips of writing: the new sheet takes the former one's name and place. A batch is no
// transaction, so the order matters: what cannot be taken back, deleting the former sheet, comes last, and everything
// before it can be undone from what is known (`restore`).

import type { ApplyPlan, WritePlan } from "./planEdits";
import { restate } from "./references";

function takePlace(context: Excel.RequestContext, plan: WritePlan): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const fresh = worksheets.getItem(plan.temporary);
  if (plan.former !== null) {
    const former = worksheets.getItem(plan.former.id);
    former.name = plan.aside;
    // Excel refuses to delete a very hidden sheet.
    if (plan.former.visibility === "veryHidden") former.visibility = "Hidden";
  }
  fresh.name = plan.document.name;
  if (plan.position !== null) fresh.position = plan.position;
  restate(context, plan.references);
  return fresh;
}

/** From the last place to the first, so that no sheet put in its place moves one that is still to come. */
function fromTheEnd(writes: readonly WritePlan[]): readonly WritePlan[] {
  const placeOf = ({ position }: WritePlan): number => position ?? Number.MAX_SAFE_INTEGER;
  return [...writes].sort((a, b) => placeOf(b) - placeOf(a));
}

export function askSwap(context: Excel.RequestContext, { writes, removals }: ApplyPlan): () => void {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const fresh = new Map(fromTheEnd(writes).map((plan) => [plan, takePlace(context, plan)]));
  const shown = writes.at(-1);
  if (shown !== undefined) fresh.get(shown)?.activate();
  for (const { former } of writes) if (former !== null) worksheets.getItem(former.id).delete();
  for (const { id } of removals) worksheets.getItem(id).delete();
  return () => undefined;
}
