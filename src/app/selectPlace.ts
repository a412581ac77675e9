// Use case: 去看. Shows cells in the workbook; what stands in the way is said, whatever else is going on.

import { describeFailure } from "./problem";
import { say, type SessionCore, withProblem } from "./sessionCore";
import { isBusy, type Place } from "./sessionState";

export async function selectPlace(core: SessionCore, { sheet, range }: Place): Promise<void> {
  try {
    await core.workbook?.select(sheet, range);
  } catch (thrown) {
    const problem = describeFailure(thrown);
    const state = core.store.get();
    if (isBusy(state)) say(core, { kind: "problem", problem });
    else core.store.set(withProblem(state, problem));
  }
}
