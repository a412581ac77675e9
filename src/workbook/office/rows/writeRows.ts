// Adding rows, or taking them back, as one unit in two round trips: look and compare; move, write and read back. What a
// failure leaves half done is taken back.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import { shiftRange } from "../../../domain/sheets/placeRows";
import { WorkbookFailure, type RowsEdit, type Watch } from "../../port";
import { rowsChangeOf, stretchPrintArea, type RowsChange } from "../../rowsChange";
import { stopIfCancelled } from "../../stopIfCancelled";
import { isInState } from "../cells/cellTarget";
import { explain } from "../cells/Unwritten";
import type { TakeBack } from "../cells/writeCells";
import { roundTrip } from "../roundTrip";
import { translateFailure } from "../translateFailure";
import { lookAtRows, type FoundChange } from "./lookAtRows";
import { putRows, readRows, rowsAddress } from "./putRows";
import { formerTargetsOf } from "./rowTargets";
import { takeBackRows } from "./takeBackRows";
import { verifyRows } from "./verifyRows";

function withLeftovers(
  failure: WorkbookFailure,
  all: readonly FoundChange[],
  error: unknown,
): WorkbookFailure {
  const places = all.flatMap(({ change, ...found }) => [
    ...(change.shift === null ? [] : [`${change.sheet}!${rowsAddress(change.shift)}`]),
    ...formerTargetsOf({ change, ...found }).map(({ address }) => `${change.sheet}!${address}`),
  ]);
  const why = translateFailure(error).detail;
  return new WorkbookFailure(failure.code, {
    sheet: failure.sheet,
    detail: `${failure.detail} | not taken back (${why}); may have changed: ${places.join(", ")}`,
    cause: failure.cause,
  });
}

/** Whether all turns out to be done although the message failed: its answer was lost, or only reading back failed. */
async function isComplete(all: readonly FoundChange[], failure: WorkbookFailure): Promise<boolean> {
  if (failure.code === "not-verified") return false;
  try {
    const written = await readRows(all);
    written.forEach(verifyRows);
    return written.every(({ cells }) => cells.every(({ target, state }) => isInState(target.after, state)));
  } catch {
    // Then it is taken back, which says what cannot be.
    return false;
  }
}

async function settle(all: readonly FoundChange[], failure: WorkbookFailure): Promise<never> {
  // Asked while it can still be seen.
  const explained = await explain(failure);
  try {
    await takeBackRows(all, failure);
  } catch (error) {
    throw withLeftovers(failure, all, error);
  }
  throw explained;
}

/** Where Excel has moved the print area by itself. */
function follow(areas: readonly CellRange[], { shift }: RowsChange): CellRange[] {
  return areas.flatMap((area) => (shift === null ? area : (shiftRange(shift, area) ?? [])));
}

/** Excel may refuse it where there is no printer; the rows stand all the same. */
async function setPrintAreas(all: readonly FoundChange[], watch: Watch): Promise<void> {
  for (const { change, sheetId, printArea } of all) {
    const areas = change.printAreaBack ?? (printArea && stretchPrintArea(follow(printArea, change), change));
    if (areas === null) continue;
    try {
      await roundTrip((context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
        pageLayout.setPrintArea(areas.map(rangeAddress).join(","));
        return () => undefined;
      });
    } catch (error) {
      watch.notice?.({
        code: "print-setup-refused",
        sheet: change.sheet,
        detail: translateFailure(error).detail,
      });
    }
  }
}

async function writeFound(all: readonly FoundChange[]): Promise<void> {
  try {
    const written = await putRows(all);
    written.forEach(verifyRows);
  } catch (error) {
    const failure = translateFailure(error);
    if (!(await isComplete(all, failure))) await settle(all, failure);
  }
}

/**
 * Returns how to take it all back. Throws what `lookAtRows` throws, not-verified, cell-not-alone, cancelled, and what Excel
 * refuses.
 */
export async function writeRows(edits: readonly RowsEdit[], watch: Watch): Promise<TakeBack> {
  watch.report({ stage: "writing", done: 0, total: 2 });
  const all = await lookAtRows(edits.map(rowsChangeOf), watch);
  watch.report({ stage: "writing", done: 1, total: 2 });
  stopIfCancelled(watch);
  await writeFound(all);
  await setPrintAreas(all, watch);
  watch.report({ stage: "writing", done: 2, total: 2 });
  return (because) => settle(all, translateFailure(because));
}
