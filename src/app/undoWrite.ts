// Use case: take the last write back, as long as nobody has changed the sheet since.

import { joinCorrections } from "../domain/fitting/remembering/correctTable";
import type { Correction } from "../domain/fitting/remembering/remembered";
import { placeCells } from "../domain/sheets/placeCells";
import { removeSheet } from "../domain/sheets/documentSnapshot";
import type { WorkbookEdit, WorkbookPort } from "../workbook/port";
import { bookAfterEntry, withoutLast } from "./entryUndo";
import { describeFailure, isOutOfDate } from "./problem";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, withBook, type WithBook } from "./sessionState";
import type { RowsUndo, UndoOffer } from "./undoOffer";
import { understandBook } from "./understandBook";
import { bookWith } from "./writeSummary";

function editsOf(offer: UndoOffer): readonly WorkbookEdit[] {
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

function sheetOf(offer: UndoOffer): string {
  if (offer.kind === "cells") return offer.edits[0]?.sheet ?? "";
  if (offer.kind === "rows") return offer.steps[0].places[0]?.sheet ?? "";
  return offer.kind === "remove" ? offer.sheet : offer.document.name;
}

/** The book once that is taken back, understood anew where what it says has changed. */
async function bookAfter(
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

async function takeBack(
  core: SessionCore,
  workbook: WorkbookPort,
  offer: UndoOffer,
  { before, run }: { before: WithBook; run: Run },
): Promise<Settled> {
  const former = before.book;
  try {
    await workbook.apply(editsOf(offer), run.watch);
  } catch (thrown) {
    const state = core.store.get();
    const isFinal = isOutOfDate(describeFailure(thrown));
    if (isFinal && state.kind === "writing") {
      core.store.set({ ...state, before: { kind: "ready", book: { ...former, undo: null }, notice: null } });
    }
    throw thrown;
  }
  const calm = beyondStopping(run);
  const book =
    offer.kind === "rows"
      ? await bookAfterEntry(core, workbook, { former, undo: withoutLast(offer) }, calm)
      : { ...(await bookAfter(core, former, offer, calm)), undo: null };
  return {
    kind: "ready",
    book,
    notice: { kind: "undone", sheet: sheetOf(offer), how: offer.kind },
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
