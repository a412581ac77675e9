// A workbook's snapshot from sheets that `snapshotOf` built; their positions follow the order given.

import type { DateSystem, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";

/** A workbook of the 1900 date system without defined names. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return workbookWith(sheets, 1900);
}

/** The same under the date system named. */
export function workbookWith(sheets: readonly SheetSnapshot[], dateSystem: DateSystem): WorkbookSnapshot {
  return { sheets: sheets.map((sheet, position) => ({ ...sheet, position })), names: [], dateSystem };
}
