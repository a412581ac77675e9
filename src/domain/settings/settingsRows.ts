// The rows of 关工设置: headings, and a line for each standard and each column of a register.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { DocumentCell, DocumentRow } from "../sheets/sheetDocument";
import type { CellValue, DateSystem } from "../sheets/snapshot";
import type { DayNumber } from "../values/reading";
import { serialOfDay } from "../values/serial";
import { describeTraits } from "./namesakeTraits";
import { NOTE_IDS } from "./noteId";
import type { Acceptance, Namesake, Pairing, Standard, YearNote } from "./settings";
import type { SettingsStyle } from "./settingsStyles";
import type { SettingsWords } from "./settingsWords";

const TITLE_HEIGHT = 30;
const SECTION_HEIGHT = 28;
const ROW_HEIGHT = 20;

export function settingsCell(value: CellValue, style: SettingsStyle): DocumentCell {
  return { value, formula: null, style, link: null };
}

export function settingsRow(cells: readonly DocumentCell[], height = ROW_HEIGHT): DocumentRow {
  return { height, cells };
}

export const textCell = (value: string): DocumentCell => settingsCell(value === "" ? null : value, "text");

function dayCell(value: DayNumber | null, dateSystem: DateSystem): DocumentCell {
  return settingsCell(value === null ? null : serialOfDay(value, dateSystem), "date");
}

export function titleRow(title: string): DocumentRow {
  return settingsRow([settingsCell(title, "title")], TITLE_HEIGHT);
}

export function noteRow(note: string): DocumentRow {
  return settingsRow([settingsCell(note, "note")]);
}

/** A heading, the columns' headings, the lines, and a blank row behind them. */
export function sectionRows(
  heading: string,
  columns: readonly string[],
  lines: readonly DocumentRow[],
): readonly DocumentRow[] {
  const head = settingsRow(columns.map((column) => settingsCell(column, "header")));
  return [settingsRow([settingsCell(heading, "section")], SECTION_HEIGHT), head, ...lines, settingsRow([])];
}

export function standardRow(standard: Standard, dateSystem: DateSystem): DocumentRow {
  const { name, amount, unit, from, until, ground } = standard;
  return settingsRow([
    textCell(name),
    settingsCell(amount, "number"),
    textCell(unit),
    dayCell(from, dateSystem),
    dayCell(until, dateSystem),
    textCell(ground),
  ]);
}

export function acceptanceRow({ key, about, reason, on }: Acceptance, dateSystem: DateSystem): DocumentRow {
  return settingsRow([textCell(key), textCell(about), textCell(reason), dayCell(on, dateSystem)]);
}

export function namesakeRow(
  { name, kind, person, traits, note }: Namesake,
  words: SettingsWords,
): DocumentRow {
  return settingsRow([
    textCell(name),
    textCell(words.kinds[kind]),
    settingsCell(person, "number"),
    textCell(describeTraits(traits, words)),
    textCell(note),
  ]);
}

/** A line for each row that the payment pays. */
export function pairingRows({ number, payment, grounds, note }: Pairing): readonly DocumentRow[] {
  return grounds.map((ground) =>
    textRow([payment.about, payment.key, number, ground.about, ground.key, note]),
  );
}

/** A line for each that is put down, and one to be filled in for every other. */
export function yearNoteRows(notes: readonly YearNote[], words: SettingsWords): readonly DocumentRow[] {
  const { items } = words.notes;
  return NOTE_IDS.flatMap((id) => {
    const own = notes.filter((one) => one.id === id);
    if (own.length === 0) return [textRow([items[id]])];
    return own.map(({ year, content, remark }) =>
      settingsRow([textCell(items[id]), settingsCell(year, "number"), textCell(content), textCell(remark)]),
    );
  });
}

function describeHeaderRows({ headerRows: { first, last } }: RememberedTable): string {
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}

/** 工作表, 登记种类, 表头行, 标题, 读作: a line a column; one line for a table of which no column is remembered. */
export function tableLines(table: RememberedTable, words: SettingsWords): readonly (readonly string[])[] {
  const kind = table.kind === null ? words.notRegister : words.kinds[table.kind];
  const where = [table.sheet, kind, describeHeaderRows(table)];
  if (table.columns.length === 0) return [[...where, "", ""]];
  return table.columns.map(({ header, field }) => [
    ...where,
    header,
    field === null ? words.notRead : words.fields[field],
  ]);
}

export function textRow(texts: readonly string[]): DocumentRow {
  return settingsRow(texts.map(textCell));
}
