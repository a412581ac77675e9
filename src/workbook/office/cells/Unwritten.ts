// A written cell that turned out not to hold what was put into it, and why.

import { WorkbookFailure } from "../../port";
import type { CellTarget } from "./cellTarget";
import { isUnderMergedCell } from "./isUnderMergedCell";

/** A cell that does not hold what was put into it. */
export class Unwritten extends WorkbookFailure {
  readonly target: CellTarget;
  readonly hasTakenNothing: boolean;

  constructor(target: CellTarget, hasTakenNothing: boolean) {
    super("not-verified", { sheet: target.sheet, detail: target.address });
    this.target = target;
    this.hasTakenNothing = hasTakenNothing;
  }
}

/** The failure as it is told: where a cell took nothing because it lies under a merged one, that. */
export async function explain(failure: WorkbookFailure): Promise<WorkbookFailure> {
  if (!(failure instanceof Unwritten) || !failure.hasTakenNothing) return failure;
  const { target, detail, sheet } = failure;
  try {
    return (await isUnderMergedCell(target))
      ? new WorkbookFailure("cell-not-alone", { sheet, detail })
      : failure;
  } catch {
    // What is known without the answer is true as well.
    return failure;
  }
}
