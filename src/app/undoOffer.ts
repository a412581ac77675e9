// How the last write is taken back.

import type { Correction } from "../domain/fitting/remembering/remembered";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { RemoveRowsEdit, WriteCellsEdit } from "../workbook/port";

/** How to take the last write back; the edit refuses when the sheet has changed since. */
export type UndoOffer = SheetUndo | CellsUndo | RowsUndo;

/** Rows of one sheet, 0-based. */
export interface EnteredRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** What was settled with an entry (仍要保存), by its keys, and how 关工设置 was written for it. */
export interface SettledByEntry {
  readonly keys: readonly string[];
  readonly undo: UndoOffer | null;
}

/** One entry with all its rows, and the edits that take it back. */
export interface EntryStep {
  readonly edits: readonly RemoveRowsEdit[];
  readonly places: readonly EnteredRows[];
  readonly settled?: SettledByEntry;
}

/** The last entries, the newest first; each can be taken back once those after it have been. */
export interface RowsUndo {
  readonly kind: "rows";
  readonly steps: readonly [EntryStep, ...EntryStep[]];
}

/** Single cells get back what they held; refused where one of them has changed since. */
export interface CellsUndo {
  readonly kind: "cells";
  readonly edits: readonly WriteCellsEdit[];
}

export type SheetUndo = (
  | { readonly kind: "remove"; readonly sheet: string }
  | { readonly kind: "restore"; readonly document: SheetDocument }
) & {
  readonly fingerprint: string;
  /** What the clerk had said and this write then kept; null where it kept nothing of that. */
  readonly corrections: readonly Correction[] | null;
};
