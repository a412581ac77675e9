// What a workbook reads as once single cells have been written, so that whoever wrote them need not read it again.

import { findSheet, type CellWrite, type CellWrites } from "./cellWrites";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

type Grid = {
  -readonly [K in "rows" | "formulas" | "numberFormats"]: SheetSnapshot[K][number][];
};

const GENERAL = "General";

/** `cells` with one changed, and filled up to it where they end before. */
function withCell<T>(cells: readonly T[], index: number, cell: T, filler: T): T[] {
  const gap = new Array<T>(Math.max(0, index - cells.length)).fill(filler);
  const all = [...cells, ...gap];
  all[index] = cell;
  return all;
}

function filledTo<T>(rows: readonly T[], rowIndex: number, filler: T): T[] {
  return [...rows, ...new Array<T>(Math.max(0, rowIndex + 1 - rows.length)).fill(filler)];
}

function withFormula(
  formulas: readonly (string | null)[],
  { columnIndex, formula }: CellWrite,
  width: number,
): (string | null)[] | null {
  const row = withCell(formulas, columnIndex, formula, null);
  const isEmpty = row.every((one) => one === null);
  return isEmpty ? null : Array.from({ length: width }, (_, c) => row[c] ?? null);
}

function placeCell({ rows, formulas, numberFormats }: Grid, cell: CellWrite): void {
  const { rowIndex: r, columnIndex: c, value } = cell;
  const values = withCell(rows[r] ?? [], c, value === "" ? null : value, null);
  const formats = numberFormats[r] ?? [];
  rows[r] = values;
  formulas[r] = withFormula(formulas[r] ?? [], cell, values.length);
  numberFormats[r] = withCell(formats, c, cell.numberFormat ?? formats[c] ?? GENERAL, GENERAL);
}

function placeInSheet(sheet: SheetSnapshot, cells: readonly CellWrite[]): SheetSnapshot {
  const last = cells.reduce((lowest, { rowIndex }) => Math.max(lowest, rowIndex), -1);
  const grid: Grid = {
    rows: filledTo(sheet.rows, last, []),
    formulas: filledTo(sheet.formulas, last, null),
    numberFormats: filledTo(sheet.numberFormats, last, []),
  };
  for (const cell of cells) placeCell(grid, cell);
  return { ...sheet, ...grid };
}

/**
 * The workbook with the cells written. Formulas elsewhere keep the values they had, and a cell whose format the snapshot
 * did not say counts as General, until the workbook is read again.
 */
export function placeCells(snapshot: WorkbookSnapshot, { sheet: name, cells }: CellWrites): WorkbookSnapshot {
  const target = findSheet(snapshot, name);
  const sheets = snapshot.sheets.map((sheet) => (sheet === target ? placeInSheet(sheet, cells) : sheet));
  return { ...snapshot, sheets };
}
