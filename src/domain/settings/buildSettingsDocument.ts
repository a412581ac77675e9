// The sheet 关工设置: whose workbook it is, the standards, and how each register is read, as plain tables. `readSettings`
// reads back exactly what stands here.

import type { DocumentCell, DocumentRow, PrintSetup, SheetDocument } from "../sheets/sheetDocument";
import { SETTINGS_SHEET } from "../sheets/ownSheet";
import type { CellValue } from "../sheets/snapshot";
import type { DayNumber } from "../values/reading";
import type { RememberedTable } from "../fitting/remembering/remembered";
import type { Settings, Standard } from "./settings";
import { SETTINGS_STYLES, type SettingsStyle } from "./settingsStyles";
import type { SettingsWords } from "./settingsWords";

const COLUMN_WIDTHS = [20, 16, 12, 22, 16, 32] as const;
const TITLE_HEIGHT = 30;
const SECTION_HEIGHT = 28;
const ROW_HEIGHT = 20;
/** Serial of 1970-01-01 in the 1900 date system. */
const SERIAL_OF_DAY_0 = 25_569;

function cell(value: CellValue, style: SettingsStyle): DocumentCell {
  return { value, formula: null, style, link: null };
}

function row(cells: readonly DocumentCell[], height = ROW_HEIGHT): DocumentRow {
  return { height, cells };
}

const text = (value: string): DocumentCell => cell(value === "" ? null : value, "text");
const day = (value: DayNumber | null): DocumentCell =>
  cell(value === null ? null : value + SERIAL_OF_DAY_0, "date");

function section(
  heading: string,
  columns: readonly string[],
  lines: readonly DocumentRow[],
): readonly DocumentRow[] {
  const head = row(columns.map((column) => cell(column, "header")));
  return [row([cell(heading, "section")], SECTION_HEIGHT), head, ...lines, row([])];
}

function standardRow({ name, amount, unit, from, until, ground }: Standard): DocumentRow {
  return row([text(name), cell(amount, "number"), text(unit), day(from), day(until), text(ground)]);
}

function describeHeaderRows({ headerRows: { first, last } }: RememberedTable): string {
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}

function tableRows(table: RememberedTable, words: SettingsWords): readonly DocumentRow[] {
  const kind = table.kind === null ? words.notRegister : words.kinds[table.kind];
  const where = [text(table.sheet), text(kind), text(describeHeaderRows(table))];
  if (table.columns.length === 0) return [row([...where, text(""), text("")])];
  return table.columns.map(({ header, field }) =>
    row([...where, text(header), text(field === null ? words.notRead : words.fields[field])]),
  );
}

function printSetup(rowCount: number): PrintSetup {
  return {
    paper: "A4",
    orientation: "portrait",
    margins: { top: 20, right: 18, bottom: 20, left: 18, header: 8, footer: 8 },
    repeatRows: null,
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    centerHorizontally: true,
    footer: { left: "", center: "&P / &N", right: "" },
    area: { top: 0, left: 0, bottom: rowCount - 1, right: COLUMN_WIDTHS.length - 1 },
    breaksBefore: [],
  };
}

export function buildSettingsDocument(settings: Settings, words: SettingsWords): SheetDocument {
  const basics = [
    row([text(words.unitName), text(settings.unitName ?? "")]),
    row([text(words.year), text(settings.year === null ? "" : String(settings.year))]),
  ];
  const rows = [
    row([cell(words.title, "title")], TITLE_HEIGHT),
    row([cell(words.note, "note")]),
    ...section(words.basics.heading, words.basics.columns, basics),
    ...section(words.standards.heading, words.standards.columns, settings.standards.map(standardRow)),
    ...section(
      words.tables.heading,
      words.tables.columns,
      settings.tables.flatMap((table) => tableRows(table, words)),
    ),
    row([cell(words.foot, "note")]),
  ];
  return {
    name: SETTINGS_SHEET,
    columnWidths: COLUMN_WIDTHS,
    rows,
    styles: SETTINGS_STYLES,
    merges: [],
    frozenRows: 0,
    showGridlines: true,
    charts: [],
    print: printSetup(rows.length),
  };
}
