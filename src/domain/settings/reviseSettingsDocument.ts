// 关工设置 as it stands, with one of its tables brought up to date. Every other cell keeps what the clerk has
// made of it: standards added, notes beside them, lines that could not be understood.

import type { DocumentCell, DocumentRow, SheetDocument } from "../sheets/sheetDocument";
import { type CellValue, formulaAt, numberFormatAt, type SheetSnapshot, valueAt } from "../sheets/snapshot";
import { isDateFormat } from "../values/isDateFormat";
import { cellText } from "./cellText";
import { findSettingsTable, type SettingsTable } from "./findSettingsTable";
import { settingsPage } from "./settingsPage";
import { sectionRows, settingsCell, settingsRow } from "./settingsRows";
import type { SettingsStyle } from "./settingsStyles";
import type { SettingsWords } from "./settingsWords";

type RowRole = "title" | "section" | "header" | "line" | "note";

function roleOf(rowIndex: number, tables: readonly SettingsTable[]): RowRole {
  if (rowIndex === 0) return "title";
  if (tables.some(({ header }) => header === rowIndex)) return "header";
  if (tables.some(({ header }) => header === rowIndex + 1)) return "section";
  const isLine = tables.some(({ rows }) => rows.some((row) => row.rowIndex === rowIndex));
  return isLine ? "line" : "note";
}

function styleOf(role: RowRole, value: CellValue, numberFormat: string): SettingsStyle {
  if (role !== "line") return role;
  if (isDateFormat(numberFormat)) return "date";
  return typeof value === "number" ? "number" : "text";
}

function keepRow(sheet: SheetSnapshot, rowIndex: number, role: RowRole): DocumentRow {
  const cells = (sheet.rows[rowIndex] ?? []).map((_, column): DocumentCell => {
    const value = valueAt(sheet, rowIndex, column);
    const style = styleOf(role, value, numberFormatAt(sheet, rowIndex, column));
    return { ...settingsCell(value, style), formula: formulaAt(sheet, rowIndex, column) };
  });
  return settingsRow(cells);
}

function keepRows(
  sheet: SheetSnapshot,
  [first, last]: readonly [number, number],
  tables: readonly SettingsTable[],
): readonly DocumentRow[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, at) =>
    keepRow(sheet, first + at, roleOf(first + at, tables)),
  );
}

function findTables(sheet: SheetSnapshot, words: SettingsWords): readonly SettingsTable[] {
  const { basics, standards, tables, acceptances, namesakes, pairings, notes } = words;
  return [basics, standards, tables, acceptances, namesakes, pairings, notes]
    .map(({ columns }) => findSettingsTable(sheet, columns))
    .filter((table) => table !== null);
}

/** The sheet with nothing changed, as a document: for taking a change back. */
export function keepSettingsDocument(sheet: SheetSnapshot, words: SettingsWords): SheetDocument {
  return settingsPage(keepRows(sheet, [0, sheet.rows.length], findTables(sheet, words)));
}

/** The line as it stood, with what the clerk has written beside it; a new one under the same headings. */
function reviseLine(
  sheet: SheetSnapshot,
  { columns, rows }: SettingsTable,
  line: DocumentRow,
  isSame: Revision["isSame"],
): DocumentRow {
  const texts = line.cells.map((cell) => cellText(cell?.value));
  const former = rows.find(({ cells }) => isSame(cells.map(cellText), texts));
  const kept = former ? keepRow(sheet, former.rowIndex, "line").cells : [];
  const width = columns.reduce((last, column) => Math.max(last, column + 1), kept.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const at = columns.indexOf(column);
    return at < 0 ? (kept[column] ?? null) : (line.cells[at] ?? null);
  });
  return { ...settingsRow([]), cells };
}

/** One of the sheet's tables, with the lines that it is to have. */
export interface Revision {
  readonly words: { readonly heading: string; readonly columns: readonly string[] };
  readonly lines: readonly DocumentRow[];
  /** Whether a line speaks of the same as one that is there; texts in the headings' order. */
  readonly isSame: (former: readonly string[], line: readonly string[]) => boolean;
}

/**
 * Lines that could not be read stay as they are, so that the clerk can mend them.
 * @param faulty their rows (0-based)
 */
export function reviseSettingsDocument(
  sheet: SheetSnapshot,
  { words: { heading, columns }, lines, isSame }: Revision,
  faulty: ReadonlySet<number>,
  words: SettingsWords,
): SheetDocument {
  const tables = findTables(sheet, words);
  const table = findSettingsTable(sheet, columns);
  if (table === null) {
    const all = keepRows(sheet, [0, sheet.rows.length], tables);
    return settingsPage([...all, settingsRow([]), ...sectionRows(heading, columns, lines)]);
  }
  const end = (table.rows.at(-1)?.rowIndex ?? table.header) + 1;
  return settingsPage([
    ...keepRows(sheet, [0, table.header + 1], tables),
    ...lines.map((line) => reviseLine(sheet, table, line, isSame)),
    ...table.rows
      .filter(({ rowIndex }) => faulty.has(rowIndex))
      .map(({ rowIndex }) => keepRow(sheet, rowIndex, "line")),
    ...keepRows(sheet, [end, sheet.rows.length], tables),
  ]);
}
