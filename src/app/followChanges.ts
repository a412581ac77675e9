// What the clerk changes in the sheet: marked at once, read again by itself where that costs nothing one would notice.

import { countCells } from "./countCells";
import { readQuietly } from "./readWorkbook";
import { isOutdated, markStale, type SessionCore } from "./sessionCore";
import { withBook } from "./sessionState";

/** Somebody typing changes a cell every second or two; reading between two of them would be for nothing. */
const REST_MS = 1500;

/** Up to here a re-reading is over before one sees it (some 1,000 rows of an ordinary register). */
const CHEAP_CELLS = 20_000;

/** Whether the book is behind the workbook, and if so whether it is read again soon or when asked. */
function findNeed(core: SessionCore): "none" | "soon" | "when-asked" {
  const book = withBook(core.store.get())?.book;
  if (book === undefined || !isOutdated(core, book)) return "none";
  return countCells(book.snapshot) <= CHEAP_CELLS ? "soon" : "when-asked";
}

function markChanged(core: SessionCore): void {
  const shown = withBook(core.store.get());
  if (shown !== null && !shown.book.isStale) core.store.set(markStale(shown));
}

/** Re-reads a small changed workbook once it has been left alone for a moment; marks a large one at once. */
export async function refreshWhenCalm(core: SessionCore): Promise<void> {
  const seen = core.changes;
  if (findNeed(core) === "when-asked") markChanged(core);
  while (findNeed(core) === "soon") {
    await core.turns.wait(REST_MS);
    if (core.changes !== seen || findNeed(core) !== "soon") return;
    if ((await readQuietly(core)) === "done") return;
  }
}

/** To be called for each change the host tells of. */
export async function noteChange(core: SessionCore): Promise<void> {
  core.changes += 1;
  await refreshWhenCalm(core);
}
