// A table of 关工设置, found by its headings wherever the clerk has moved it: the row that holds them all, and the rows
// beneath until an empty one. Columns may be in any order and have others between them.

import { type CellValue, type SheetSnapshot, valueAt } from "../sheets/snapshot";
import { squeezeText } from "../values/text";

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

function columnsOf(
  sheet: SheetSnapshot,
  rowIndex: number,
  headings: readonly string[],
): readonly number[] | null {
  const texts = (sheet.rows[rowIndex] ?? []).map((value) => squeezeText(String(value ?? "")));
  const columns = headings.map((heading) => texts.indexOf(heading));
  return columns.every((column) => column >= 0) ? columns : null;
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
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex += 1) {
    const columns = columnsOf(sheet, rowIndex, headings);
    if (columns !== null) return { header: rowIndex, columns, rows: rowsBelow(sheet, rowIndex, columns) };
  }
  return null;
}
