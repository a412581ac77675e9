// Use case: take the last write back, as long as nobody has changed the sheet since.

import { joinCorrections } from "../domain/fitting/remembering/correctTable";
import { removeSheet } from "../domain/sheets/documentSnapshot";
import type { WorkbookEdit, WorkbookPort } from "../workbook/port";
import { describeFailure, isOutOfDate } from "./problem";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, type UndoOffer, withBook, type WithBook } from "./sessionState";
import { understandBook } from "./understandBook";
import { bookWith } from "./writeSummary";

function editOf(offer: UndoOffer): WorkbookEdit {
  const expect = { kind: "same", fingerprint: offer.fingerprint } as const;
  return offer.kind === "remove"
    ? { kind: "removeSheet", sheet: offer.sheet, expect }
    : { kind: "writeSheet", document: offer.document, expect, after: null };
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
async function withFormerSayings(core: SessionCore, book: Book, offer: UndoOffer, run: Run): Promise<Book> {
  core.corrections = joinCorrections(offer.corrections ?? [], core.corrections);
  return { ...book, ...(await understandBook(core, book.snapshot, run)) };
}

async function takeBack(
  core: SessionCore,
  workbook: WorkbookPort,
  offer: UndoOffer,
  { before, run }: { before: WithBook; run: Run },
): Promise<Settled> {
  const former = before.book;
  try {
    await workbook.apply([editOf(offer)], run.watch);
  } catch (thrown) {
    const state = core.store.get();
    const isFinal = isOutOfDate(describeFailure(thrown));
    if (isFinal && state.kind === "writing") {
      core.store.set({ ...state, before: { kind: "ready", book: { ...former, undo: null }, notice: null } });
    }
    throw thrown;
  }
  const sheet = offer.kind === "remove" ? offer.sheet : offer.document.name;
  const after = offer.kind === "remove" ? bookWithout(former, sheet) : bookWith(former, offer.document);
  const book =
    offer.corrections === null ? after : await withFormerSayings(core, after, offer, beyondStopping(run));
  return {
    kind: "ready",
    book: { ...book, undo: null },
    notice: { kind: "undone", sheet, how: offer.kind },
  };
}

/** Does nothing where there is nothing to take back or something else is running. */
export async function undoWrite(core: SessionCore): Promise<void> {
  const before = withBook(core.store.get());
  const offer = before?.book.undo ?? null;
  const { workbook } = core;
  if (before === null || offer === null || workbook === null) return;
  const start = { ...startOf("writing"), task: "undo" as const, isStopping: false, before };
  await perform(core, start, (run) => takeBack(core, workbook, offer, { before, run }));
}
