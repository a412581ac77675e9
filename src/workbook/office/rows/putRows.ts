// The second round trip: rows come or go, cells are written, and all is read back, in one message.

import { parseHostAddress } from "../parseHostAddress";
import { rowsGained, type RowShift } from "../../../domain/sheets/rowShift";
import { askState } from "../cells/askState";
import type { CellState, CellTarget } from "../cells/cellTarget";
import { putInto } from "../cells/putCells";
import { roundTrip } from "../roundTrip";
import { stretchedAddress, type FoundChange } from "./lookAtRows";
import { joinRows } from "./joinedMerges";
import { applyPattern } from "./rowPattern";
import { targetsOf } from "./rowTargets";
import { askWindow, placeOf, rowsAround, type RowWindow } from "./rowWindow";

/** What is told of an error when the rows of a change have come or gone. */
export function traceOf(index: number): string {
  return `rows ${index}`;
}

export function rowsAddress(shift: RowShift): string {
  return shift.kind === "insert"
    ? `${shift.before + 1}:${shift.before + shift.count}`
    : `${shift.first + 1}:${shift.last + 1}`;
}

export interface RowsWritten {
  readonly found: FoundChange;
  readonly cells: readonly { readonly target: CellTarget; readonly state: CellState }[];
  readonly window: RowWindow;
  readonly tables: readonly { readonly name: string; readonly bottom: number }[];
}

function moveRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  found: FoundChange,
  index: number,
): void {
  const { change, pattern, joined } = found;
  const { shift } = change;
  if (shift === null) return;
  const rows = sheet.getRange(rowsAddress(shift));
  if (shift.kind === "remove") {
    rows.delete("Up");
    context.trace(traceOf(index));
    return;
  }
  rows.insert("Down");
  context.trace(traceOf(index));
  // Inside a list object Excel fills in a column's formula by itself.
  sheet.getRange(rowsAddress(shift)).clear("Contents");
  if (pattern !== null) applyPattern(sheet, change, pattern);
  joinRows(sheet, joined);
}

function askTables(sheet: Excel.Worksheet, { tables }: FoundChange) {
  const answers = tables.map(({ name }) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load("address");
    return () => ({ name, bottom: parseHostAddress(range.address).bottom });
  });
  return () => answers.map((read) => read());
}

function stretchTables(sheet: Excel.Worksheet, { change, tables }: FoundChange): void {
  const { shift, stretchedTables } = change;
  for (const { name, range } of tables) {
    const bottom = stretchedTables.find((one) => one.name === name)?.bottom;
    if (bottom === undefined) continue;
    const isBelow = shift !== null && range.top >= placeOf(shift);
    const top = isBelow ? range.top + rowsGained(shift) : range.top;
    sheet.tables.getItem(name).resize(stretchedAddress({ ...range, top }, bottom));
  }
}

function askWritten(
  sheet: Excel.Worksheet,
  found: FoundChange,
  targets: readonly CellTarget[],
): () => RowsWritten {
  const answers = targets.map((target) => {
    const read = askState(sheet.getRange(target.address));
    return () => ({ target, state: read() });
  });
  const { shift } = found.change;
  const readWindow = askWindow(sheet, rowsAround(placeOf(shift), shift === null ? 0 : rowsGained(shift)));
  const readTables = askTables(sheet, found);
  return () => ({ found, cells: answers.map((read) => read()), window: readWindow(), tables: readTables() });
}

/** How the sheets stand, at the places that all is to have afterwards. */
export function readRows(all: readonly FoundChange[]): Promise<RowsWritten[]> {
  return roundTrip((context) => {
    const answers = all.map((found) =>
      askWritten(context.workbook.worksheets.getItem(found.sheetId), found, targetsOf(found)),
    );
    return () => answers.map((read) => read());
  });
}

/** Rows first, in every sheet, then cells: formulas are as they are to read in the end. */
export function putRows(all: readonly FoundChange[]): Promise<RowsWritten[]> {
  return roundTrip((context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheets = all.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId));
    const each = (work: (sheet: Excel.Worksheet, found: FoundChange, index: number) => void): void =>
      all.forEach((found, i) => {
        const sheet = sheets[i];
        if (sheet !== undefined) work(sheet, found, i);
      });
    each((sheet, found, i) => moveRows(context, sheet, found, i));
    const targets = all.map(targetsOf);
    each((sheet, _found, i) => {
      for (const target of targets[i] ?? [])
        putInto(sheet.getRange(target.address), { from: target.before, to: target.after });
    });
    each(stretchTables);
    const answers: (() => RowsWritten)[] = [];
    each((sheet, found, i) => answers.push(askWritten(sheet, found, targets[i] ?? [])));
    return () => answers.map((read) => read());
  });
}
