// Takes back what a failed writing left: the former sheet gets its name again and the new one goes. How far the failed
// batch came is not known, so the sheets are looked at first and every step is right however far it was.

import { roundTrip } from "../roundTrip";
import type { ApplyPlan, WritePlan } from "./planEdits";
import { restate } from "./references";

interface StandingSheet {
  readonly id: string;
  readonly name: string;
}

interface Traces {
  /** The former sheet as it stands now; null where there was none or it has been deleted. */
  readonly former: StandingSheet | null;
  /** What there is of the new sheet. */
  readonly fresh: StandingSheet | null;
}

/** What the writing had begun when it failed. */
export interface Begun {
  /** Ids of new sheets that were built to the end. */
  readonly freshIds: ReadonlyMap<WritePlan, string>;
  readonly isSwapSent: boolean;
}

function findTraces(plan: WritePlan, begun: Begun, sheets: readonly StandingSheet[]): Traces {
  const freshId = begun.freshIds.get(plan);
  return {
    former: sheets.find(({ id }) => id === plan.former?.id) ?? null,
    fresh: sheets.find(({ id, name }) => id === freshId || name === plan.temporary) ?? null,
  };
}

/** The former sheet is gone and the new one bears its name: this writing came to its end after all. */
function isComplete(plan: WritePlan, { former, fresh }: Traces): boolean {
  return plan.former !== null && former === null && fresh?.name === plan.document.name;
}

function takeBack(context: Excel.RequestContext, plan: WritePlan, traces: Traces, begun: Begun): void {
  const { worksheets } = context.workbook;
  const fresh = traces.fresh && worksheets.getItem(traces.fresh.id);
  if (plan.former !== null && traces.former !== null) {
    if (fresh !== null && traces.fresh?.name === plan.former.name) fresh.name = plan.temporary;
    const former = worksheets.getItem(traces.former.id);
    if (traces.former.name !== plan.former.name) former.name = plan.former.name;
    if (plan.former.visibility === "veryHidden") former.visibility = "VeryHidden";
    if (begun.isSwapSent) restate(context, plan.references);
  }
  fresh?.delete();
}

async function attempt(plan: ApplyPlan, begun: Begun): Promise<boolean> {
  const standing = await roundTrip((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  const traced = plan.writes.map((write) => ({ write, traces: findTraces(write, begun, standing) }));
  const open = traced.filter(({ write, traces }) => !isComplete(write, traces));
  const isAllRemoved = plan.removals.every((sheet) => standing.every(({ id }) => id !== sheet.id));
  if (open.length === 0 && isAllRemoved) return true;
  const { activeSheetId } = plan.inspection;
  await roundTrip((context) => {
    for (const { write, traces } of open) takeBack(context, write, traces, begun);
    if (standing.some(({ id }) => id === activeSheetId)) {
      context.workbook.worksheets.getItem(activeSheetId).activate();
    }
    return () => undefined;
  });
  return false;
}

/** Whether the writing turned out to be complete; otherwise the workbook is as before. Tries twice, then throws. */
export async function restore(plan: ApplyPlan, begun: Begun): Promise<boolean> {
  try {
    return await attempt(plan, begun);
  } catch {
    // Excel may only have been busy; what fails again is thrown.
    return attempt(plan, begun);
  }
}
