// A sheet of ours, written: until it is, 停止 is heard; afterwards the book has it and can take it back.

import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { WorkbookPort } from "../workbook/port";
import { type OwnSheetTarget, planRestore, planUndo, planWrite } from "./planOwnSheet";
import type { Run } from "./run";
import type { Book } from "./sessionState";
import { bookWith } from "./bookWith";

export interface OwnSheetToPut {
  readonly document: SheetDocument;
  readonly target: OwnSheetTarget;
  /** The sheet as it stands before, where somebody has read it as a document. */
  readonly former?: SheetDocument | null;
}

export async function putOwnSheet(
  workbook: WorkbookPort,
  book: Book,
  { document, target, former }: OwnSheetToPut,
  run: Run,
): Promise<Book> {
  await run.watch.pause();
  run.throwIfStopped();
  await workbook.apply([planWrite(document, target.former)], run.watch);
  const undo = former ? planRestore(document, former) : planUndo(document, target.former, book.documents);
  return { ...bookWith(book, document), undo };
}
