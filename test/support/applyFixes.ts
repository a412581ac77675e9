// A workbook's snapshot as it is when fixes have been applied: each edit in its cell, which must hold what it expects.

import type { Fix } from "../../src/domain/checking/finding";
import { contentAt, findSheet } from "../../src/domain/sheets/cellWrites";
import { placeCells } from "../../src/domain/sheets/placeCells";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";

/** An edit that two findings ask for (a ledger is read twice) is made once. */
export function applyFixes(workbook: WorkbookSnapshot, fixes: readonly (Fix | null)[]): WorkbookSnapshot {
  const edits = new Map(
    fixes
      .flatMap((fix) => fix?.edits ?? [])
      .map((edit) => [`${edit.sheet}\n${edit.rowIndex}\n${edit.columnIndex}`, edit]),
  );
  return [...edits.values()].reduce((book, edit) => {
    const { rowIndex, columnIndex } = edit;
    expect(contentAt(findSheet(book, edit.sheet)!, rowIndex, columnIndex)).toEqual(edit.expect);
    return placeCells(book, { sheet: edit.sheet, cells: [edit] });
  }, workbook);
}
