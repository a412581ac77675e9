// What the clerk changes in the sheet: the rows edited are judged again at once, whatever the workbook's size; what moves more
// is read again as a whole, by itself where that costs nothing one would notice, else marked.

import type { WorkbookChange } from "../workbook/port";
import { areasToRead } from "./changedAreas";
import { countCells } from "./countCells";
import { readQuietly } from "./readWorkbook";
import { recheckQuietly } from "./recheckBook";
import { changesSince, isOutdated, markStale, noteHeard, type SessionCore } from "./sessionCore";
import { withBook } from "./sessionState";

/** Somebody typing changes a cell every second or two; reading the whole between two of them would be for nothing. */
const REST_MS = 1500;

/** Rows are read so quickly that only a burst of changes is waited for, as a paste makes it. */
const ROWS_REST_MS = 300;

/** Up to here a re-reading is over before one sees it (some 1,000 rows of an ordinary register). */
const CHEAP_CELLS = 20_000;

/** Whether the book is behind the workbook, and if so what is to be read again: rows, or all, soon or when asked. */
type Need = "none" | "rows" | "soon" | "when-asked";

function findNeed(core: SessionCore, areRowsTried: boolean): Need {
  const book = withBook(core.store.get())?.book;
  if (book === undefined) return "none";
  const isDue = (book.check.due?.size ?? 0) > 0;
  if (!isOutdated(core, book) && !isDue) return "none";
  const canTellRows =
    book.check.parts !== undefined &&
    !book.isStale &&
    areasToRead(book.snapshot, changesSince(core, book)) !== null;
  if (canTellRows && !areRowsTried) return "rows";
  return countCells(book.snapshot) <= CHEAP_CELLS ? "soon" : "when-asked";
}

function markChanged(core: SessionCore): void {
  const shown = withBook(core.store.get());
  if (shown !== null && !shown.book.isStale) core.store.set(markStale(shown));
}

/** Brings the book up to date once the workbook has been left alone for a moment; marks one that is too large at once. */
export async function refreshWhenCalm(core: SessionCore): Promise<void> {
  const seen = core.changes;
  let areRowsTried = false;
  for (;;) {
    const need = findNeed(core, areRowsTried);
    if (need === "none") return;
    if (need === "when-asked") {
      markChanged(core);
      return;
    }
    if (!(need === "soon" && areRowsTried)) await core.turns.wait(need === "rows" ? ROWS_REST_MS : REST_MS);
    if (core.changes !== seen || findNeed(core, areRowsTried) !== need) return;
    const outcome = need === "rows" ? await recheckQuietly(core) : await readQuietly(core);
    if (outcome === "done") return;
    areRowsTried = outcome === "whole";
  }
}

/** To be called for each change the host tells of. */
export async function noteChange(core: SessionCore, change: WorkbookChange): Promise<void> {
  noteHeard(core, change);
  await refreshWhenCalm(core);
}
