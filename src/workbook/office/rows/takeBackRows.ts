// Takes back what a failed writing of rows left. Which rows have come or gone is what Excel traced; where it gave no answer at
// all, what stands there tells.

import { cellAddress } from "../../../domain/sheets/address";
import { WorkbookFailure } from "../../port";
import { takeBackCells } from "../cells/takeBackCells";
import { putInto } from "../cells/putCells";
import { roundTrip } from "../roundTrip";
import { placeKey, stretchedAddress, type FoundChange } from "./lookAtRows";
import { rowsAddress, traceOf } from "./putRows";
import { formerTargetsOf } from "./rowTargets";
import { askWindow, findStrange, type RowWindow } from "./rowWindow";

const nothing = (): boolean => false;

function readWindows(all: readonly FoundChange[]): Promise<RowWindow[]> {
  return roundTrip((context) => {
    const answers = all.map(({ sheetId, window }) =>
      askWindow(context.workbook.worksheets.getItem(sheetId), window),
    );
    return () => answers.map((read) => read());
  });
}

/** Cells that were to be written count as they may be either way; where they were, all else tells. */
function isAsBefore(found: FoundChange, window: RowWindow): boolean {
  const own = new Set(formerTargetsOf(found).map(({ address }) => address));
  return findStrange(found.window, window, null, (r, c) => own.has(cellAddress(r, c))) === null;
}

function tracesOf(error: unknown): ReadonlySet<string> | null {
  const cause = error instanceof WorkbookFailure ? error.cause : error;
  if (typeof cause !== "object" || cause === null || !("traceMessages" in cause)) return null;
  const traces: unknown = cause.traceMessages;
  return Array.isArray(traces) && traces.length > 0 ? new Set(traces.map(String)) : null;
}

/** For each change, whether its rows have come or gone. */
async function findMoved(all: readonly FoundChange[], error: unknown): Promise<boolean[]> {
  const traces = tracesOf(error);
  if (traces !== null) return all.map(({ change }, i) => change.shift !== null && traces.has(traceOf(i)));
  const windows = await readWindows(all);
  return all.map((found, i) => {
    const window = windows[i];
    return found.change.shift !== null && window !== undefined && !isAsBefore(found, window);
  });
}

/** Rows that went come back with what stood in them; it was ours. */
function bringBack(sheet: Excel.Worksheet, found: FoundChange): void {
  for (const guard of found.change.guards) {
    const to = found.states.get(placeKey(guard));
    const address = cellAddress(guard.rowIndex, guard.columnIndex);
    const from = { value: null, formula: null, numberFormat: "" };
    if (to !== undefined) putInto(sheet.getRange(address), { from, to });
  }
}

async function moveBack(all: readonly FoundChange[], moved: readonly boolean[]): Promise<void> {
  await roundTrip((context) => {
    all.forEach((found, i) => {
      const { shift } = found.change;
      const sheet = context.workbook.worksheets.getItem(found.sheetId);
      if (shift !== null && moved[i] === true) {
        if (shift.kind === "insert") sheet.getRange(rowsAddress(shift)).delete("Up");
        else {
          sheet.getRange(rowsAddress(shift)).insert("Down");
          bringBack(sheet, found);
        }
        context.trace(traceOf(i));
      }
      for (const { name, range } of found.tables)
        sheet.tables.getItem(name).resize(stretchedAddress(range, range.bottom));
    });
    return () => undefined;
  });
}

async function restoreCells(all: readonly FoundChange[]): Promise<void> {
  await takeBackCells(all.flatMap(formerTargetsOf), false);
  const windows = await readWindows(all);
  const index = all.findIndex((found, i) => {
    const window = windows[i];
    return window === undefined || findStrange(found.window, window, null, nothing) !== null;
  });
  const strange = all[index];
  if (strange !== undefined) throw new WorkbookFailure("not-verified", { sheet: strange.change.sheet });
}

/** Puts the sheets back as they were; tries twice, then throws. */
export async function takeBackRows(all: readonly FoundChange[], because: unknown): Promise<void> {
  const moved = await findMoved(all, because).catch(() => findMoved(all, because));
  try {
    await moveBack(all, moved);
  } catch (error) {
    // Excel may only have been busy: what it has not done yet is tried once more.
    const done = tracesOf(error);
    await moveBack(
      all,
      moved.map((one, i) => one && done?.has(traceOf(i)) !== true),
    );
  }
  await restoreCells(all);
}
