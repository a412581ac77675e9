// Taking back what was written into a sheet of its own, or into single cells: the edits, and the book afterwards.

import { joinCorrections } from "../domain/fitting/remembering/correctTable";
import type { Correction } from "../domain/fitting/remembering/remembered";
import { placeCells } from "../domain/sheets/placeCells";
import { removeSheet } from "../domain/sheets/documentSnapshot";
import type { WorkbookEdit } from "../workbook/port";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import type { RowsUndo, UndoOffer } from "./undoOffer";
import { understandBook } from "./understandBook";
import { bookWith } from "./bookWith";

/** The edits that take it back. */
export function editsOf(offer: UndoOffer): readonly WorkbookEdit[] {
  if (offer.kind === "cells") return offer.edits;
  if (offer.kind === "rows") return offer.steps[0].edits;
  const expect = { kind: "same", fingerprint: offer.fingerprint } as const;
  return offer.kind === "remove"
    ? [{ kind: "removeSheet", sheet: offer.sheet, expect }]
    : [{ kind: "writeSheet", document: offer.document, expect, after: null }];
}

function bookWithout(book: Book, sheet: string): Book {
  const documents = new Map(book.documents);
  documents.delete(sheet);
  return {
    ...book,
    snapshot: removeSheet(book.snapshot, sheet),
    fit: { ...book.fit, sheets: book.fit.sheets.filter((one) => one.sheet !== sheet) },
    documents,
  };
}

/** What the clerk had said holds again, and the workbook is understood without what was kept of it. */
async function withFormerSayings(
  core: SessionCore,
  book: Book,
  former: readonly Correction[],
  run: Run,
): Promise<Book> {
  core.corrections = joinCorrections(former, core.corrections);
  return { ...book, ...(await understandBook(core, book.snapshot, run)) };
}

/** The book once that is taken back, understood anew where what it says has changed. */
export async function bookAfter(
  core: SessionCore,
  former: Book,
  offer: Exclude<UndoOffer, RowsUndo>,
  run: Run,
): Promise<Book> {
  if (offer.kind === "cells") {
    const snapshot = offer.edits.reduce(placeCells, former.snapshot);
    return { ...former, ...(await understandBook(core, snapshot, run)) };
  }
  const after = offer.kind === "remove" ? bookWithout(former, offer.sheet) : bookWith(former, offer.document);
  return offer.corrections === null ? after : withFormerSayings(core, after, offer.corrections, run);
}
