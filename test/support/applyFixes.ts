// A workbook's snapshot as it is when fixes have been applied: each edit in its cell, which must hold what it expects.

import type { Fix, FixEdit } from "../../src/domain/checking/finding";
import {
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/sheets/snapshot";

/** A copy with one cell of a ragged grid replaced. */
function withCell<T>(row: readonly T[] | null | undefined, columnIndex: number, cell: T, empty: T): T[] {
  const cells = [...(row ?? [])];
  while (cells.length <= columnIndex) cells.push(empty);
  cells[columnIndex] = cell;
  return cells;
}

function applyEdit(sheet: SheetSnapshot, edit: FixEdit): SheetSnapshot {
  const { rowIndex, columnIndex, expect: expected, value, formula, numberFormat } = edit;
  expect([valueAt(sheet, rowIndex, columnIndex), formulaAt(sheet, rowIndex, columnIndex)]).toEqual([
    expected.value,
    expected.formula,
  ]);
  const rows = [...sheet.rows];
  const formulas = [...sheet.formulas];
  const numberFormats = [...sheet.numberFormats];
  rows[rowIndex] = withCell(rows[rowIndex], columnIndex, value, null);
  formulas[rowIndex] = withCell<string | null>(formulas[rowIndex], columnIndex, formula, null);
  if (numberFormat !== null)
    numberFormats[rowIndex] = withCell(numberFormats[rowIndex], columnIndex, numberFormat, "General");
  return { ...sheet, rows, formulas, numberFormats };
}

/** An edit that two findings ask for (a ledger is read twice) is made once. */
export function applyFixes(workbook: WorkbookSnapshot, fixes: readonly (Fix | null)[]): WorkbookSnapshot {
  const edits = new Map(
    fixes
      .flatMap((fix) => fix?.edits ?? [])
      .map((edit) => [`${edit.sheet}\n${edit.rowIndex}\n${edit.columnIndex}`, edit]),
  );
  return [...edits.values()].reduce(
    (book, edit) => ({
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === edit.sheet ? applyEdit(sheet, edit) : sheet)),
    }),
    workbook,
  );
}
