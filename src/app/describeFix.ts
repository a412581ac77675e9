// What fixes do to each cell, as the cells show it before and after.

import type { Finding, Fix, FixEdit } from "../domain/checking/finding";
import { gatherFixes } from "../domain/checking/gatherFixes";
import { cellAddress } from "../domain/sheets/address";
import { findSheet } from "../domain/sheets/cellWrites";
import { numberFormatAt, type WorkbookSnapshot } from "../domain/sheets/snapshot";
import { formatDate } from "../domain/values/date";
import { isDateFormat } from "../domain/values/isDateFormat";
import { dayOfSerial } from "../domain/values/serial";

export interface CellChange {
  readonly sheet: string;
  /** "C3". */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function shownAfter(edit: FixEdit, snapshot: WorkbookSnapshot): string {
  const { formula, value, rowIndex, columnIndex } = edit;
  if (formula !== null) return formula;
  const sheet = findSheet(snapshot, edit.sheet);
  const format = edit.numberFormat ?? (sheet ? numberFormatAt(sheet, rowIndex, columnIndex) : "General");
  const isDay = typeof value === "number" && isDateFormat(format);
  const day = isDay ? dayOfSerial(value, snapshot.dateSystem) : null;
  return day === null ? String(value ?? "") : formatDate(day);
}

export function describeFix(fix: Fix, snapshot: WorkbookSnapshot): readonly CellChange[] {
  return fix.edits.map((edit) => ({
    sheet: edit.sheet,
    place: cellAddress(edit.rowIndex, edit.columnIndex),
    before: edit.expect.formula ?? String(edit.expect.value ?? ""),
    after: shownAfter(edit, snapshot),
  }));
}

/** What mending these findings together changes: a cell that two of them would mend is mended once. */
export function describeFixes(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): readonly CellChange[] {
  return gatherFixes(findings).mended.flatMap(({ fix }) => (fix === null ? [] : describeFix(fix, snapshot)));
}
