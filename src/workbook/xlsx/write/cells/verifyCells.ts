// Compares a sheet whose cells were written, read back from the new file, with what it was and what was to be written:
// those cells hold what they should, and no other has changed.

import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import { cellAddress } from "../../../../domain/sheets/address";
import { contentAt, type CellWrites } from "../../../../domain/sheets/cellWrites";
import { placeCells } from "../../../../domain/sheets/placeCells";
import { isSameContent, isSameValue } from "../../../../domain/sheets/sameContent";
import {
  numberFormatAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../domain/sheets/snapshot";
import type { Pacer } from "../../../Pacer";
import { WorkbookFailure } from "../../../port";

/** A few milliseconds of work. */
const ROWS_PER_TURN = 256;

export function notVerified(sheet: string, detail: string): WorkbookFailure {
  return new WorkbookFailure("not-verified", { sheet, detail });
}

function findDifference(a: SheetSnapshot, b: SheetSnapshot, rowIndex: number): number {
  const width = Math.max(a.rows[rowIndex]?.length ?? 0, b.rows[rowIndex]?.length ?? 0);
  for (let c = 0; c < width; c += 1) {
    const [one, other] = [contentAt(a, rowIndex, c), contentAt(b, rowIndex, c)];
    if (!isSameContent(one, other) || !isSameValue(one.value, other.value)) return c;
  }
  return -1;
}

/** Throws "not-verified". */
export function checkFormats({ sheet, cells }: CellWrites, written: SheetSnapshot): void {
  for (const { rowIndex, columnIndex, numberFormat } of cells) {
    // Of an empty cell at a row's end a reading does not say the format.
    const isRead = written.numberFormats[rowIndex]?.[columnIndex] !== undefined;
    if (isRead && numberFormat !== null && numberFormatAt(written, rowIndex, columnIndex) !== numberFormat)
      throw notVerified(sheet, `${cellAddress(rowIndex, columnIndex)} number format`);
  }
}

/** Throws "not-verified" where `found` holds anything else than `expected`. */
export async function compareSheets(
  expected: SheetSnapshot,
  found: SheetSnapshot,
  pacer: Pacer,
): Promise<void> {
  const height = Math.max(expected.rows.length, found.rows.length);
  for (let r = 0; r < height; r += 1) {
    const column = findDifference(expected, found, r);
    if (column >= 0) throw notVerified(expected.name, cellAddress(r, column));
    if (r % ROWS_PER_TURN === 0) await pacer.turn();
  }
}

/** `former` and `written` hold the sheet. Throws "not-verified". */
export async function verifyCells(
  writes: CellWrites,
  former: WorkbookSnapshot,
  written: WorkbookSnapshot,
  pacer: Pacer,
): Promise<void> {
  const findIn = ({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined =>
    sheets.find(({ name }) => isSameSheetName(name, writes.sheet));
  const [expected, found] = [findIn(placeCells(former, writes)), findIn(written)];
  if (expected === undefined || found === undefined)
    throw notVerified(writes.sheet, "the sheet is not there");
  await compareSheets(expected, found, pacer);
  checkFormats(writes, found);
}
