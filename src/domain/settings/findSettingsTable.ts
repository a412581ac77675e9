// A table of 关工设置, found by its headings wherever the clerk has moved it: the row that holds them all, and the rows
// beneath until an empty one. Columns may be in any order and have others between them.

import { findHeadingRow } from "../sheets/findHeadingRow";
import { type CellValue, type SheetSnapshot, valueAt } from "../sheets/snapshot";

export interface SettingsRow {
  readonly rowIndex: number;
  /** The cells under the headings, in the order the headings were asked for. */
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
}

export interface SettingsTable {
  /** The row of its headings. */
  readonly header: number;
  /** Where each of the headings asked for stands. */
  readonly columns: readonly number[];
  readonly rows: readonly SettingsRow[];
}

function rowsBelow(sheet: SheetSnapshot, header: number, columns: readonly number[]): readonly SettingsRow[] {
  const rows: SettingsRow[] = [];
  for (let rowIndex = header + 1; rowIndex < sheet.rows.length; rowIndex += 1) {
    const cells = columns.map((column) => valueAt(sheet, rowIndex, column));
    if (cells.every((cell) => cell === null || String(cell).trim() === "")) break;
    const formats = columns.map((column) => sheet.numberFormats[rowIndex]?.[column] ?? "General");
    rows.push({ rowIndex, cells, formats });
  }
  return rows;
}

/** null where no row of the sheet holds all the headings. */
export function findSettingsTable(sheet: SheetSnapshot, headings: readonly string[]): SettingsTable | null {
  const found = findHeadingRow(sheet, headings);
  if (found === null) return null;
  const { rowIndex, columns } = found;
  return { header: rowIndex, columns, rows: rowsBelow(sheet, rowIndex, columns) };
}
