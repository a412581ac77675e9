// Takes back what a failed writing of cells left. How far the failed message came is not known, so the cells are looked
// at first, and only those that are not as before are written.

import { WorkbookFailure } from "../../port";
import { isInState, type CellState, type CellTarget } from "./cellTarget";
import { CELLS_PER_MESSAGE } from "./cellsPerMessage";
import { putCells, readStates } from "./putCells";

/** The list in messages of a bearable size. */
export function inMessages<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / CELLS_PER_MESSAGE);
  return Array.from({ length: count }, (_, i) =>
    list.slice(i * CELLS_PER_MESSAGE, (i + 1) * CELLS_PER_MESSAGE),
  );
}

interface Standing {
  readonly target: CellTarget;
  readonly found: CellState;
}

async function findStanding(targets: readonly CellTarget[]): Promise<Standing[]> {
  const standing: Standing[] = [];
  for (const message of inMessages(targets)) {
    const states = await readStates(message);
    message.forEach((target, i) => {
      const found = states[i];
      if (found !== undefined) standing.push({ target, found });
    });
  }
  return standing;
}

async function putBack(changed: readonly Standing[]): Promise<void> {
  for (const message of inMessages(changed)) {
    const states = await putCells(
      message.map(({ target, found }) => ({ target, from: found, to: target.before })),
    );
    message.forEach(({ target }, i) => {
      const state = states[i];
      if (state === undefined || !isInState(target.before, state))
        throw new WorkbookFailure("not-verified", { sheet: target.sheet, detail: target.address });
    });
  }
}

async function attempt(targets: readonly CellTarget[], keepsComplete: boolean): Promise<boolean> {
  const standing = await findStanding(targets);
  if (keepsComplete && standing.every(({ target, found }) => isInState(target.after, found))) return true;
  await putBack(standing.filter(({ target, found }) => !isInState(target.before, found)));
  return false;
}

/**
 * Puts the cells back as they were; tries twice, then throws. `keepsComplete`: where all of them turn out to be written,
 * they stay, and true is returned.
 */
export async function takeBackCells(
  targets: readonly CellTarget[],
  keepsComplete: boolean,
): Promise<boolean> {
  try {
    return await attempt(targets, keepsComplete);
  } catch {
    // Excel may only have been busy; what fails again is thrown.
    return attempt(targets, keepsComplete);
  }
}
