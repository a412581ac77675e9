// An entry is taken back that had been saved all the same (仍要保存): the reason given for it goes with it.

import type { WorkbookPort } from "../workbook/port";
import { describeFailure, isOutOfDate } from "./problem";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import type { SettledByEntry } from "./undoOffer";
import { writeSettingsOf } from "./settingsSheet";
import { unsettlingPlan } from "./settleFinding";
import { bookAfter, editsOf } from "./takeBackSheet";

interface Unsettling {
  readonly book: Book;
  readonly settled: SettledByEntry;
}

/** Where the entry had 关工设置 made, and nothing has been written there since, the sheet goes; null otherwise. */
async function withoutSheet(
  core: SessionCore,
  workbook: WorkbookPort,
  { book, settled: { undo } }: Unsettling,
  run: Run,
): Promise<Book | null> {
  if (undo?.kind !== "remove") return null;
  try {
    await workbook.apply(editsOf(undo), run.watch);
  } catch (thrown) {
    if (isOutOfDate(describeFailure(thrown))) return null;
    throw thrown;
  }
  return { ...(await bookAfter(core, book, undo, run)), undo: book.undo };
}

/** The book without the reasons; null where they could not be taken out of 关工设置. */
export async function unsettleEntry(
  core: SessionCore,
  workbook: WorkbookPort,
  unsettling: Unsettling,
  run: Run,
): Promise<Book | null> {
  const { book, settled } = unsettling;
  if (book.isStale) return null;
  try {
    const without = await withoutSheet(core, workbook, unsettling, run);
    if (without !== null) return without;
    const plan = unsettlingPlan(core, settled.keys);
    const written = await writeSettingsOf(core, workbook, { book, plan }, run);
    return written === null ? null : { ...written, undo: book.undo };
  } catch {
    return null;
  }
}
