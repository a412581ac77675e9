// Where a sheet of ours goes and how it is taken back. Our own sheet is renewed in place; a sheet of that name that the
// clerk made is never touched: ours then goes beside it under a numbered name.

import type { SheetFit } from "../domain/fitting/fit";
import { fingerprintSheet } from "../domain/sheets/fingerprint";
import { buildDocumentSnapshot } from "../domain/sheets/documentSnapshot";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import type { WriteSheetEdit } from "../workbook/port";
import { isSameSheetName } from "../domain/sheets/isSameSheetName";
import { numberedName } from "./freeSheetName";
import type { Book } from "./sessionState";
import type { UndoOffer } from "./undoOffer";

export const SUMMARY_SHEET = "年度汇总";
export const CHECK_SHEET = "检查结果";

export interface OwnSheetTarget {
  readonly sheet: string;
  /** The sheet that is there and is ours; null for a new one. */
  readonly former: SheetSnapshot | null;
  /** The clerk's own sheet of the wanted name, left alone. */
  readonly avoided: string | null;
}

function findSheet<T>(sheets: readonly T[], nameOf: (sheet: T) => string, name: string): T | null {
  return sheets.find((sheet) => isSameSheetName(nameOf(sheet), name)) ?? null;
}

/** The first of the names that is free or already ours. */
export function findOwnTarget(
  { snapshot, fit }: Pick<Book, "snapshot" | "fit">,
  wanted: string,
): OwnSheetTarget {
  const isOwn = (name: string): boolean =>
    findSheet<SheetFit>(fit.sheets, (one) => one.sheet, name)?.isOwn ?? false;
  for (let position = 1; ; position += 1) {
    const name = numberedName(wanted, position);
    const there = findSheet<SheetSnapshot>(snapshot.sheets, (one) => one.name, name);
    const avoided = position === 1 ? null : wanted;
    if (there === null) return { sheet: name, former: null, avoided };
    if (isOwn(there.name)) return { sheet: there.name, former: there, avoided };
  }
}

export function fingerprintDocument(document: SheetDocument): string {
  return fingerprintSheet(buildDocumentSnapshot(document, 0));
}

/** A new sheet goes to the end, where it disturbs no habit. */
export function planWrite(document: SheetDocument, former: SheetSnapshot | null): WriteSheetEdit {
  return {
    kind: "writeSheet",
    document,
    expect: former === null ? { kind: "absent" } : { kind: "same", fingerprint: fingerprintSheet(former) },
    after: null,
  };
}

/** Takes the write back by writing the former sheet again. */
export function planRestore(document: SheetDocument, former: SheetDocument): UndoOffer {
  return { kind: "restore", document: former, fingerprint: fingerprintDocument(document), corrections: null };
}

/**
 * How this write can be taken back; null where the former sheet was not written in this session (or was changed since),
 * because then nobody has it any more.
 */
export function planUndo(
  document: SheetDocument,
  former: SheetSnapshot | null,
  documents: Book["documents"],
): UndoOffer | null {
  if (former === null) {
    const fingerprint = fingerprintDocument(document);
    return { kind: "remove", sheet: document.name, fingerprint, corrections: null };
  }
  const known = documents.get(document.name);
  if (!known || fingerprintDocument(known) !== fingerprintSheet(former)) return null;
  return planRestore(document, known);
}
