// What 年度事项 says of an item in a year.

import type { NoteId } from "./noteId";
import type { YearNote } from "./settings";

/** What is put down for the year itself goes before what is put down for every year; null where neither is. */
export function noteOfYear(notes: readonly YearNote[], id: NoteId, year: number): string | null {
  const own = notes.filter((one) => one.id === id);
  const found = own.find((one) => one.year === year) ?? own.find((one) => one.year === null);
  return found?.content ?? null;
}
