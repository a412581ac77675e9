// Writing whole sheets as one unit in three round trips: look, build and verify beside what stands, swap. Why a swap and not writing
// over the former sheet: docs/decisions/0004-office-adapter.md.

import { WorkbookFailure, type SheetEdit, type Watch } from "../../port";
import { roundTrip } from "../roundTrip";
import { stopIfCancelled } from "../../stopIfCancelled";
import { translateFailure } from "../translateFailure";
import type { OwnWrites } from "../changes/OwnWrites";
import { buildSheet } from "./buildSheet";
import { inspect } from "./inspect";
import { planEdits, type ApplyPlan, type WritePlan } from "./planEdits";
import { restore } from "./restore";
import { askSwap } from "./swap";

const ROUND_TRIPS = 3;

interface Begun {
  readonly freshIds: Map<WritePlan, string>;
  isSwapSent: boolean;
}

async function carryOut(plan: ApplyPlan, begun: Begun, own: OwnWrites, watch: Watch): Promise<void> {
  for (const write of plan.writes) {
    const id = await buildSheet(write, plan.inspection.standardColumn, watch);
    begun.freshIds.set(write, id);
    own.addSheet(id);
  }
  watch.report({ stage: "writing", done: 2, total: ROUND_TRIPS });
  stopIfCancelled(watch);
  begun.isSwapSent = true;
  for (const { former } of plan.writes) if (former !== null) own.addSheet(former.id);
  for (const { id } of plan.removals) own.addSheet(id);
  await roundTrip((context) => askSwap(context, plan));
  watch.report({ stage: "writing", done: ROUND_TRIPS, total: ROUND_TRIPS });
}

/** The failure as the caller hears it, with what could not be tidied up. The former sheets are whole even then. */
function withLeftovers(failure: WorkbookFailure, { writes }: ApplyPlan, error: unknown): WorkbookFailure {
  const names = writes.map(({ former, temporary, aside }) =>
    former === null ? temporary : `${temporary}, ${aside}`,
  );
  const why = translateFailure(error).detail;
  return new WorkbookFailure(failure.code, {
    sheet: failure.sheet,
    detail: `${failure.detail} | not tidied up (${why}); sheets may stand as ${names.join(", ")}`,
    cause: failure.cause,
  });
}

/** Resolves where the writing turned out to be complete; otherwise tidies up and throws. */
async function settle(plan: ApplyPlan, begun: Begun, failure: WorkbookFailure): Promise<void> {
  let isComplete: boolean;
  try {
    isComplete = await restore(plan, begun);
  } catch (error) {
    throw withLeftovers(failure, plan, error);
  }
  if (!isComplete) throw failure;
}

export interface Writer {
  /** The sheet names as last read, which saves a round trip. */
  readonly knownSheets: readonly string[];
  readonly own: OwnWrites;
}

export async function applySheets(
  edits: readonly SheetEdit[],
  { knownSheets, own }: Writer,
  watch: Watch,
): Promise<void> {
  stopIfCancelled(watch);
  watch.report({ stage: "writing", done: 0, total: ROUND_TRIPS });
  const plan = planEdits(edits, await inspect(edits, knownSheets, watch));
  stopIfCancelled(watch);
  watch.report({ stage: "writing", done: 1, total: ROUND_TRIPS });
  const begun: Begun = { freshIds: new Map(), isSwapSent: false };
  try {
    await carryOut(plan, begun, own, watch);
  } catch (error) {
    await settle(plan, begun, translateFailure(error));
  }
}
