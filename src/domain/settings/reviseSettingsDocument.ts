// 关工设置 as it stands, with the readings of the registers brought up to date. Every other cell keeps what the clerk has
// made of it: standards added, notes beside them, lines that could not be understood.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { DocumentCell, DocumentRow, SheetDocument } from "../sheets/sheetDocument";
import { type CellValue, formulaAt, numberFormatAt, type SheetSnapshot, valueAt } from "../sheets/snapshot";
import { isDateFormat } from "../values/isDateFormat";
import { cellText } from "./cellText";
import { findSettingsTable, type SettingsTable } from "./findSettingsTable";
import { settingsPage } from "./settingsPage";
import { sectionRows, settingsCell, settingsRow, tableLines, textCell, textRow } from "./settingsRows";
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
  return [words.basics, words.standards, words.tables]
    .map(({ columns }) => findSettingsTable(sheet, columns))
    .filter((table) => table !== null);
}

/** The sheet with nothing changed, as a document: for taking a change back. */
export function keepSettingsDocument(sheet: SheetSnapshot, words: SettingsWords): SheetDocument {
  return settingsPage(keepRows(sheet, [0, sheet.rows.length], findTables(sheet, words)));
}

const [SHEET, HEADING] = [0, 3] as const;

/** The line as it stood, with what the clerk has written beside it; a new one under the same headings. */
function reviseLine(
  sheet: SheetSnapshot,
  { columns, rows }: SettingsTable,
  line: readonly string[],
): DocumentRow {
  const former = rows.find(
    ({ cells }) => cellText(cells[SHEET]) === line[SHEET] && cellText(cells[HEADING]) === line[HEADING],
  );
  const kept = former ? keepRow(sheet, former.rowIndex, "line").cells : [];
  const width = columns.reduce((last, column) => Math.max(last, column + 1), kept.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const text = line[columns.indexOf(column)];
    return text === undefined ? (kept[column] ?? null) : textCell(text);
  });
  return { ...settingsRow([]), cells };
}

/**
 * Lines that could not be read stay as they are, so that the clerk can mend them.
 * @param faulty their rows (0-based)
 */
export function reviseSettingsDocument(
  sheet: SheetSnapshot,
  remembered: readonly RememberedTable[],
  faulty: ReadonlySet<number>,
  words: SettingsWords,
): SheetDocument {
  const tables = findTables(sheet, words);
  const lines = remembered.flatMap((table) => tableLines(table, words));
  const readings = findSettingsTable(sheet, words.tables.columns);
  if (readings === null) {
    const { heading, columns } = words.tables;
    const all = keepRows(sheet, [0, sheet.rows.length], tables);
    return settingsPage([...all, settingsRow([]), ...sectionRows(heading, columns, lines.map(textRow))]);
  }
  const end = (readings.rows.at(-1)?.rowIndex ?? readings.header) + 1;
  return settingsPage([
    ...keepRows(sheet, [0, readings.header + 1], tables),
    ...lines.map((line) => reviseLine(sheet, readings, line)),
    ...readings.rows
      .filter(({ rowIndex }) => faulty.has(rowIndex))
      .map(({ rowIndex }) => keepRow(sheet, rowIndex, "line")),
    ...keepRows(sheet, [end, sheet.rows.length], tables),
  ]);
}
