// Use case: take the last write back, as long as nobody has changed the sheet since.

import type { WorkbookPort } from "../workbook/port";
import { bookAfterEntry, withoutLast } from "./entryUndo";
import { describeFailure, isOutOfDate } from "./problem";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Book, type Settled, withBook, type WithBook } from "./sessionState";
import type { RowsUndo, UndoOffer } from "./undoOffer";
import { bookAfter, editsOf } from "./takeBackSheet";
import { unsettleEntry } from "./unsettleEntry";

function sheetOf(offer: UndoOffer): string {
  if (offer.kind === "cells") return offer.edits[0]?.sheet ?? "";
  if (offer.kind === "rows") return offer.steps[0].places[0]?.sheet ?? "";
  return offer.kind === "remove" ? offer.sheet : offer.document.name;
}

/** The rows of an entry are gone; what was settled with it (仍要保存) is open again. */
async function afterEntry(
  core: SessionCore,
  workbook: WorkbookPort,
  { former, offer }: { readonly former: Book; readonly offer: RowsUndo },
  run: Run,
): Promise<Settled> {
  const book = await bookAfterEntry(core, workbook, { former, undo: withoutLast(offer) }, run);
  const { settled } = offer.steps[0];
  const cleared = settled === undefined ? book : await unsettleEntry(core, workbook, { book, settled }, run);
  return {
    kind: "ready",
    book: cleared ?? book,
    notice: { kind: "undone", sheet: sheetOf(offer), how: "rows", leavesReason: cleared === null },
  };
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
  if (offer.kind === "rows") return afterEntry(core, workbook, { former, offer }, calm);
  const book = { ...(await bookAfter(core, former, offer, calm)), undo: null };
  return { kind: "ready", book, notice: { kind: "undone", sheet: sheetOf(offer), how: offer.kind } };
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
