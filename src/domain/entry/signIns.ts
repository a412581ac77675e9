// A sign-in matrix: names down, days across. Who was there gets a mark in the day's column, in the row of his name; a name
// that is not there yet gets a row. A day without a column is refused: where one belongs only the clerk can say.

import { readDate } from "../values/readDate";
import { valueAt, type CellValue } from "../sheets/snapshot";
import type { DayNumber } from "../values/reading";
import { squeezeText } from "../values/text";
import type { EntryColumn } from "./columns";
import { type Draft, readingOf, typedIn } from "./draft";
import { DATE_KEY, type EntryForm } from "./entryForm";
import { mostFrequent, samplesOf } from "./manner";

const USUAL_MARK = "√";
/** What says that somebody was not there is no mark to go on with. */
const ABSENT = /^(?:[×✗✘xX○△0\-—/]|缺.*|旷.*|请假|.?假|否|无|未.*)$/u;

export function isMatrix({ columns }: EntryForm): boolean {
  return columns.some(({ role }) => role.is === "session");
}

/** The column of a day; undefined where there is none. */
export function sessionColumn({ columns, typing }: EntryForm, day: DayNumber): EntryColumn | undefined {
  const { dateSystem, ownYear: year, ownMonth: month } = typing;
  return columns.find(({ role, heading }) => {
    if (role.is !== "session") return false;
    const texts = [heading, heading.replace(/^.*\//u, ""), heading.replaceAll("/", "")];
    return texts.some((text) => readDate(text, "General", { dateSystem, year, month }) === day);
  });
}

/** The mark that the sheet uses, in the day's column or any other. */
export function markFor({ target, columns }: EntryForm, column: EntryColumn): CellValue {
  const sessions = [column, ...columns.filter(({ role }) => role.is === "session")];
  const marks = sessions.flatMap(({ columnIndex }) =>
    samplesOf(target, columnIndex).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
  return mostFrequent(marks.filter((mark) => !ABSENT.test(squeezeText(mark)))) ?? USUAL_MARK;
}

export function dayOf(draft: Draft): DayNumber | null {
  const reading = readingOf(typedIn(draft, { key: DATE_KEY }));
  return typeof reading === "number" ? reading : null;
}

/** The row of the draft's person; null where the matrix does not have it. Not every row has signed in to anything. */
export function rowOfPerson({ target, fields }: EntryForm, draft: Draft): number | null {
  const field = fields.find((one) => one.field?.id === "person");
  const { dataRows } = target.table;
  if (field === undefined || field.columnIndex === null || dataRows === null) return null;
  const name = readingOf(typedIn(draft, field));
  if (typeof name !== "string") return null;
  for (let rowIndex = dataRows.first; rowIndex <= dataRows.last; rowIndex += 1) {
    const value = valueAt(target.sheet, rowIndex, field.columnIndex);
    if (typeof value === "string" && squeezeText(value) === squeezeText(name)) return rowIndex;
  }
  return null;
}
