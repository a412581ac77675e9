// Reads a workbook and understands it.

import { contentAt, findSheet } from "../domain/sheets/cellWrites";
import { fingerprintSheet } from "../domain/sheets/fingerprint";
import { canTakeBack } from "../domain/sheets/standsAsLeft";
import { isSameContent } from "../domain/sheets/sameContent";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { WorkbookPort, WriteCellsEdit } from "../workbook/port";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Book } from "./sessionState";
import type { UndoOffer } from "./undoOffer";
import { understandBook } from "./understandBook";

function holds({ sheet: name, cells }: WriteCellsEdit, snapshot: WorkbookSnapshot): boolean {
  const sheet = findSheet(snapshot, name);
  return (
    sheet !== undefined &&
    cells.every(({ rowIndex, columnIndex, expect }) =>
      isSameContent(contentAt(sheet, rowIndex, columnIndex), expect),
    )
  );
}

/** An offer that the sheet as it stands now would refuse is none. */
export function keepUndo(undo: UndoOffer | null, snapshot: WorkbookSnapshot): UndoOffer | null {
  if (undo === null) return null;
  if (undo.kind === "cells") return undo.edits.every((edit) => holds(edit, snapshot)) ? undo : null;
  if (undo.kind === "rows") {
    const [last] = undo.steps;
    return last.edits.every((edit) => canTakeBack(edit, snapshot)) ? undo : null;
  }
  const name = undo.kind === "remove" ? undo.sheet : undo.document.name;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return sheet && fingerprintSheet(sheet) === undo.fingerprint ? undo : null;
}

/**
 * @param former what lives on of the book as read before; with the count of changes at this reading.
 * Throws what the port throws, and `WorkbookFailure("cancelled")` when stopped.
 */
export async function readBook(
  core: SessionCore,
  workbook: WorkbookPort,
  former: Pick<Book, "undo" | "documents" | "readAt" | "marks">,
  run: Run,
): Promise<Book> {
  const snapshot = await workbook.readSnapshot(run.watch);
  const understanding = await understandBook(core, snapshot, run);
  return {
    ...understanding,
    readAt: former.readAt,
    isStale: false,
    undo: keepUndo(former.undo, snapshot),
    documents: former.documents,
    marks: former.marks,
  };
}
