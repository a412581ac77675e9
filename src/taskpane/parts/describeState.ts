// The one sentence of a state.

import { buildOverview } from "../../app/overview";
import type { Book, UndoOffer, Written, WorkProgress } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";

/** What was found in the workbook. */
export function describeBook(book: Book, { home }: Texts): string {
  const { registers, records, questions } = buildOverview(book.fit);
  return registers === 0 ? home.nothing.what : home.found(registers, records) + home.questions(questions);
}

export function describeWritten(written: Written, { summary }: Texts): string {
  return written.isRenewed ? summary.renewed(written.sheet) : summary.created(written.sheet);
}

export function describeUndo(offer: UndoOffer, { pane }: Texts): string {
  return offer.kind === "remove" ? pane.undoRemove(offer.sheet) : pane.undoRestore(offer.document.name);
}

/** The share done, 0 to 1; undefined where nobody can say. */
export function shareDone({ done, total }: WorkProgress): number | undefined {
  return total > 0 ? done / total : undefined;
}
