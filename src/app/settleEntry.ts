// 仍要保存: what the clerk was warned of while entering and explained is settled once the rows stand.

import type { Acceptance } from "../domain/settings/settings";
import type { WorkbookPort } from "../workbook/port";
import type { EntryAcceptance } from "./entryRequest";
import { withSettled } from "./entryUndo";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book, EnteredRows } from "./sessionState";
import { writeSettingsOf } from "./settingsSheet";
import { settlingPlan } from "./settleFinding";

/** The open findings of the new rows by the rules that were shown, as they are to be kept. */
function settledBy(
  core: SessionCore,
  { check }: Book,
  places: readonly EnteredRows[],
  { rules, reason, about }: EntryAcceptance,
): readonly Acceptance[] {
  const isNew = (sheet: string | null, rowIndex: number): boolean =>
    places.some((place) => place.sheet === sheet && place.rows.includes(rowIndex));
  return check.judged.flatMap(({ finding, acceptance }) => {
    const { rule, sheet, cells, key } = finding;
    const isMeant =
      acceptance === null && rules.includes(rule) && cells.some(({ rowIndex }) => isNew(sheet, rowIndex));
    return isMeant ? [{ key, about: about(finding), reason: reason.trim(), on: core.today() }] : [];
  });
}

/** The book with that settled; null where it could not be. What can be taken back stays the entry. */
export async function settleEntry(
  core: SessionCore,
  workbook: WorkbookPort,
  {
    book,
    places,
    accept,
  }: {
    readonly book: Book;
    readonly places: readonly EnteredRows[];
    readonly accept: EntryAcceptance;
  },
  run: Run,
): Promise<Book | null> {
  if (accept.reason.trim() === "") return book;
  const settled = settledBy(core, book, places, accept);
  if (settled.length === 0) return book;
  try {
    const plan = settlingPlan(core, settled);
    const after = await writeSettingsOf(core, workbook, { book, plan }, run);
    if (after === null) return null;
    const keys = settled.map(({ key }) => key);
    return { ...after, undo: withSettled(book.undo, { keys, undo: after.undo }) };
  } catch {
    return null;
  }
}
