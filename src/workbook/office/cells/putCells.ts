// One message that puts cells into a state and reads them back.

import { entryOf } from "../drawing/entryOf";
import { roundTrip } from "../roundTrip";
import { askState } from "./askState";
import type { CellState, CellTarget } from "./cellTarget";

/** A cell, the state it is in and the one it is to be in. */
export interface CellPut {
  readonly target: CellTarget;
  readonly from: CellState;
  readonly to: CellState;
}

/** Part of a message: puts one cell into its state. */
export function putInto(range: Excel.Range, { from, to }: Pick<CellPut, "from" | "to">): void {
  const { before, content, after } = entryOf(to, to.numberFormat);
  if (before !== from.numberFormat) range.numberFormat = [[before]];
  // For nothing Excel wants an empty text: null would leave the cell as it is.
  range.formulas = [[content ?? ""]];
  // A formula may take on the format of the cells it speaks of.
  if (after !== null || to.formula !== null) range.numberFormat = [[to.numberFormat]];
}

/** Ranges of the cells, each sheet asked for once. */
function rangesOf(context: Excel.RequestContext, targets: readonly CellTarget[]): Excel.Range[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return targets.map(({ sheetId, address }) => {
    const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    sheets.set(sheetId, sheet);
    return sheet.getRange(address);
  });
}

/** How the cells stand now. */
export function readStates(targets: readonly CellTarget[]): Promise<CellState[]> {
  return roundTrip((context) => {
    const answers = rangesOf(context, targets).map(askState);
    return () => answers.map((read) => read());
  });
}

/** Returns how the cells stand once all are written. */
export function putCells(puts: readonly CellPut[]): Promise<CellState[]> {
  return roundTrip((context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const ranges = rangesOf(
      context,
      puts.map(({ target }) => target),
    );
    puts.forEach((one, i) => {
      const range = ranges[i];
      if (range !== undefined) putInto(range, one);
    });
    const answers = ranges.map(askState);
    return () => answers.map((read) => read());
  });
}
