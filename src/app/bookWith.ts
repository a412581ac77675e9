// A book with a sheet of ours in it.

import type { SheetFit } from "../domain/fitting/fit";
import { placeDocument } from "../domain/sheets/documentSnapshot";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { Book } from "./sessionState";

function withOwnSheet(sheets: readonly SheetFit[], sheet: string): readonly SheetFit[] {
  const own: SheetFit = { sheet, tables: [], notTable: null, isOwn: true };
  return sheets.some((one) => one.sheet === sheet)
    ? sheets.map((one) => (one.sheet === sheet ? own : one))
    : [...sheets, own];
}

/** The book after the write, without reading it again: the port has verified that the document stands there. */
export function bookWith(book: Book, document: SheetDocument, after: string | null = null): Book {
  return {
    ...book,
    snapshot: placeDocument(book.snapshot, document, after),
    fit: { ...book.fit, sheets: withOwnSheet(book.fit.sheets, document.name) },
    documents: new Map(book.documents).set(document.name, document),
  };
}
