// A cell to be written, as it was found and as it is to be.

import { isSameContent, isSameValue, type CellContent } from "../../../domain/sheets/sameContent";

const TEXT = "@";

export interface CellState extends CellContent {
  readonly numberFormat: string;
}

export interface CellTarget {
  /** The sheet's name as the edit has it, for failures. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly before: CellState;
  readonly after: CellState;
}

/**
 * Whether what was read back is what was written. Excel may state a number format in another way, so of formats only that
 * counts which decides what is read from the keyboard: whether the cell is text.
 */
export function isWritten({ after }: CellTarget, found: CellState): boolean {
  return isSameContent(after, found) && (after.numberFormat === TEXT) === (found.numberFormat === TEXT);
}

/** Whether the cell is in that state, to the letter of its format; a formula's value follows from other cells. */
export function isInState(wanted: CellState, found: CellState): boolean {
  return isSameContent(wanted, found) && wanted.numberFormat === found.numberFormat;
}

/** Whether the cell has kept what it held although it was to hold something else, as a cell under a merged one does. */
export function tookNothing({ before, after }: CellTarget, found: CellState): boolean {
  const isSame = found.formula === before.formula && isSameValue(found.value, before.value);
  return isSame && !isSameContent(before, after);
}
