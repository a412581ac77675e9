// Use case: 年度事项, what no register records and the year's report is to say, kept in 关工设置.

import { NOTE_IDS, type NoteId } from "../domain/settings/noteId";
import { noteOfYear } from "../domain/settings/noteOfYear";
import type { YearNote } from "../domain/settings/settings";
import { notesRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import { writeSettings } from "./settingsSheet";

/** By item; "" takes it back. */
export type NotedYear = ReadonlyMap<NoteId, string>;

/** What is put down for the year, or for every year where nothing is for this one. */
export function notesOfYear({ settings }: Pick<Book, "settings">, year: number): NotedYear {
  return new Map(
    NOTE_IDS.flatMap((id): [NoteId, string][] => {
      const content = noteOfYear(settings.notes, id, year);
      return content === null ? [] : [[id, content]];
    }),
  );
}

/** What stays as it was keeps its line, its remark and the years it holds for. */
export function withNotes(book: Pick<Book, "settings">, year: number, noted: NotedYear): readonly YearNote[] {
  const known = notesOfYear(book, year);
  const changed = [...noted].filter(([id, content]) => content.trim() !== (known.get(id) ?? ""));
  const contents = new Map(changed.map(([id, content]) => [id, content.trim()]));
  // Taken back, it is not said for every year either: it would stand there again at once.
  const kept = book.settings.notes.filter((one) => {
    const content = contents.get(one.id);
    return content === undefined || !(one.year === year || (one.year === null && content === ""));
  });
  const added = changed.flatMap(([id, content]) =>
    content.trim() === "" ? [] : [{ id, year, content: content.trim(), remark: "" }],
  );
  return [...kept, ...added];
}

export async function noteYear(core: SessionCore, year: number, noted: NotedYear): Promise<void> {
  const change = (book: Book): readonly YearNote[] => withNotes(book, year, noted);
  await writeSettings(core, {
    settings: (book) => ({ ...book.settings, notes: change(book) }),
    revision: (book) => notesRevision(change(book), core.settingsWords),
    notice: { kind: "year-noted", sheet: SETTINGS_SHEET, year },
    keepsCorrections: false,
  });
}
