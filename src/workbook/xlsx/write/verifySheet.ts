// Compares what was written, read back from the new file, with what was to be written.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { cellAddress } from "../../../domain/sheets/address";
import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import { formulaAt, valueAt } from "../../../domain/sheets/snapshot";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../domain/sheets/snapshot";
import { WorkbookFailure } from "../../port";

/** Throws "not-verified" at the first cell whose value or formula is not the document's. */
export function verifySheet(document: SheetDocument, snapshot: WorkbookSnapshot): void {
  const sheet = snapshot.sheets.find(({ name }) => isSameSheetName(name, document.name));
  if (sheet === undefined) throw notVerified(document, "the sheet is not there");
  const height = Math.max(document.rows.length, sheet.rows.length);
  for (let r = 0; r < height; r += 1) verifyRow(document, sheet, r);
}

function verifyRow(document: SheetDocument, sheet: SheetSnapshot, r: number): void {
  const cells = document.rows[r]?.cells ?? [];
  const width = Math.max(cells.length, sheet.rows[r]?.length ?? 0);
  for (let c = 0; c < width; c += 1) {
    const cell = cells[c] ?? null;
    const isSame =
      valueAt(sheet, r, c) === readBack(cell?.value ?? null) &&
      formulaAt(sheet, r, c) === (cell?.formula ?? null);
    if (!isSame) throw notVerified(document, cellAddress(r, c));
  }
}

/** An empty text is an empty cell. */
function readBack(value: CellValue): CellValue {
  return value === "" ? null : value;
}

function notVerified(document: SheetDocument, detail: string): WorkbookFailure {
  return new WorkbookFailure("not-verified", { sheet: document.name, detail });
}
