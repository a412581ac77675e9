// Use cases: 去看, which shows cells in the workbook, and its counterpart, what the clerk has selected there. What stands in
// the way is said, whatever else is going on.

import { describeFailure } from "./problem";
import { say, type SessionCore, withProblem } from "./sessionCore";
import { isBusy, type Place } from "./sessionState";

function sayProblem(core: SessionCore, thrown: unknown): void {
  const problem = describeFailure(thrown);
  const state = core.store.get();
  if (isBusy(state)) say(core, { kind: "problem", problem });
  else core.store.set(withProblem(state, problem));
}

export async function selectPlace(core: SessionCore, { sheet, range }: Place): Promise<void> {
  try {
    await core.workbook?.select(sheet, range);
  } catch (thrown) {
    sayProblem(core, thrown);
  }
}

export async function readSelection(core: SessionCore): Promise<Place | null> {
  try {
    return (await core.workbook?.readSelection()) ?? null;
  } catch (thrown) {
    sayProblem(core, thrown);
    return null;
  }
}
