// The narrow door to a workbook: a snapshot in, a list of edits out. Two adapters stand behind it (office, xlsx) and
// one contract suite holds them equal. Every failure is a WorkbookFailure; texts for its codes live in texts/.

import type { Severity } from "../domain/checking/finding";
import type { CellRange } from "../domain/sheets/address";
import type { CellBlock, SheetArea } from "../domain/sheets/cellBlock";
import type { CellWrites } from "../domain/sheets/cellWrites";
import type { CellContent } from "../domain/sheets/sameContent";
import type { RowAddition } from "../domain/sheets/rowAddition";
import type { RowRemoval } from "../domain/sheets/rowRemoval";
import type { CellLook, SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetBeyond } from "../domain/sheets/sheetBeyond";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";

/** What an adapter is doing, for the person who waits: `done` of `total` sheets, chunks or parts. */
export interface Progress {
  readonly stage: "opening" | "reading" | "writing" | "verifying" | "saving";
  readonly done: number;
  readonly total: number;
}

/** Something a caller should tell the person although the work went through. */
export interface WorkbookNotice {
  readonly code:
    /** The host refused the print set-up (no printer installed); everything else of the sheet stands. */
    | "print-setup-refused"
    /** The host does not let a conditional format of the sheet be read; were it one of our marks, it would stay. */
    | "formats-unread";
  readonly sheet: string;
  /** For a bug report. */
  readonly detail: string;
}

/** How a caller follows and stops long work. A cancelled call throws `WorkbookFailure("cancelled")`, changing nothing. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly notice?: (notice: WorkbookNotice) => void;
  /** Gives the screen its turn; awaited at least every 30 ms or so of work. */
  readonly pause: () => Promise<void>;
}

/**
 * What a sheet edit expects to find: no sheet of that name, or one whose content still has this fingerprint
 * (`fingerprintSheet` of the snapshot's sheet). Anything else is refused with "changed-since-read".
 */
export type SheetExpectation =
  { readonly kind: "absent" } | { readonly kind: "same"; readonly fingerprint: string };

/**
 * Writes a whole sheet. A new one goes `after` the named sheet (null: to the end); one that is there is renewed at its
 * place. Either the whole sheet stands afterwards or the former one does.
 */
export interface WriteSheetEdit {
  readonly kind: "writeSheet";
  readonly document: SheetDocument;
  readonly expect: SheetExpectation;
  readonly after: string | null;
}

/** Removes a sheet of ours again (the undo of its first writing). */
export interface RemoveSheetEdit {
  readonly kind: "removeSheet";
  readonly sheet: string;
  readonly expect: SheetExpectation;
}

/**
 * Writes single cells of a sheet, the clerk's own. All of them stand afterwards, or none; one that no longer holds what is
 * expected, and one written twice in a call, refuses the call with "changed-since-read". Nothing else of the sheet
 * changes: looks, validations, notes; `inverseOf` gives the edit that takes it back.
 */
export interface WriteCellsEdit extends CellWrites {
  readonly kind: "writeCells";
}

/**
 * Adds rows to a sheet of the clerk's, and writes cells of it: all stands afterwards, or nothing does. Whole rows are
 * inserted as Excel inserts them, and whatever in the workbook refers to rows below follows. Edits of rows that follow each
 * other in a call and are about different sheets are each as the workbook stands before the first of them, and the formulas
 * they write are as they are to read after the last; any other edit is as those before it leave the workbook. What no
 * longer holds what is expected refuses the call with "changed-since-read", what cannot move with "rows-fixed".
 */
export interface AddRowsEdit extends RowAddition {
  readonly kind: "addRows";
}

/** Takes added rows back; `inverseOfAddition` gives it. Refused as `AddRowsEdit` is. */
export interface RemoveRowsEdit extends RowRemoval {
  readonly kind: "removeRows";
}

/** Edits of whole sheets, those this program makes. */
export type SheetEdit = WriteSheetEdit | RemoveSheetEdit;

/** Edits that move rows of a sheet. */
export type RowsEdit = AddRowsEdit | RemoveRowsEdit;

export type WorkbookEdit = SheetEdit | WriteCellsEdit | RowsEdit;

/** Cells of one worksheet that a person has selected. */
export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * What somebody changed: the cells, where nothing else changed than what they hold; null for anything else (rows or columns
 * that come and go, sheets, what the host does not say).
 */
export type WorkbookChange = SheetArea | null;

/** A cell's place in a sheet; 0-based. */
export interface CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A cell to be marked, and what it has to hold for the mark to be laid. */
export interface MarkedCell extends CellPlace {
  readonly severity: Severity;
  readonly expect: CellContent;
}

export interface SheetMarks {
  readonly sheet: string;
  readonly cells: readonly MarkedCell[];
}

/** Marks of ours as they stand: one conditional format. */
export interface MarkedArea {
  readonly sheet: string;
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
}

export interface WorkbookPort {
  readSnapshot(watch: Watch): Promise<WorkbookSnapshot>;
  /**
   * Some cells alone, as a snapshot has them, one answer an area and in their order. Throws "not-found" when there is no such
   * sheet, "too-large" where they are to be read with the whole workbook.
   */
  readCells(areas: readonly SheetArea[]): Promise<readonly CellBlock[]>;
  /** Applies all edits as one unit, then reads back what was written and compares. */
  apply(edits: readonly WorkbookEdit[], watch: Watch): Promise<void>;
  /** Shows and selects cells; the sheet is activated. */
  select(sheet: string, range: CellRange): Promise<void>;
  /**
   * What the person has selected right now: of several areas the first, of whole rows or columns all their cells up to
   * Excel's limits. Null where no cells are selected (a chart, a sheet that is one).
   */
  readSelection(): Promise<Selection | null>;
  /**
   * How cells look, one answer a cell and in their order. What a document cannot say is the nearest that it can: a double
   * line is medium, a gradient no fill. Throws "not-found" when there is no such sheet.
   */
  readLooks(sheet: string, cells: readonly CellPlace[]): Promise<readonly CellLook[]>;
  /**
   * What a sheet holds beside what cells hold and look like, so that nothing of it is lost unsaid when the sheet is written
   * anew. Marks of ours are left out. Throws "not-found" when there is no such sheet.
   */
  readBeyond(sheet: string): Promise<SheetBeyond>;
  /**
   * Marks these cells and no others: marks of ours that stand anywhere in the workbook come off. They lie over the cells as
   * conditional formats, above the clerk's own; cells, their looks and all other formats stay as they are. All of it or
   * nothing. Throws, besides what the host refuses: "not-found", "protected" (a sheet that is to be marked, or to lose
   * marks), and "changed-since-read" where a cell does not hold what is expected or is named twice.
   */
  setMarks(marks: readonly SheetMarks[], watch: Watch): Promise<void>;
  /** The marks of ours that stand in the workbook, whoever laid them and when. */
  readMarks(watch: Watch): Promise<readonly MarkedArea[]>;
  /**
   * Calls `listener` after each change to cells or sheets that `apply` did not make, and returns how to stop. Absent
   * where the host does not tell: what was read may then be out of date at any time.
   */
  watchChanges?(listener: (change: WorkbookChange) => void): () => void;
}

export type WorkbookFailureCode =
  /** The host refuses: protected sheet or workbook structure. */
  | "protected"
  | "read-only"
  /** A cell is being edited in Excel. */
  | "cell-being-edited"
  /** The sheet or range is no longer there. */
  | "not-found"
  /** The content is no longer what the edit expects. */
  | "changed-since-read"
  /** A cell that cannot be changed alone: under a merged cell, of an array formula or a what-if table, a table's heading. */
  | "cell-not-alone"
  /** Rows cannot come or go here: inside an array formula, a what-if table or a pivot table, or what is drawn from several sheets. */
  | "rows-fixed"
  /** Reading back what was written gave something else. */
  | "not-verified"
  /** More than the host can hand over, even in parts. */
  | "too-large"
  /** The host does not answer. */
  | "connection-lost"
  | "cancelled"
  /** The file is zero bytes long. */
  | "file-empty"
  /** An .xlsx with a password. */
  | "file-encrypted"
  /** An .xls of Excel 97–2003. */
  | "file-old-format"
  /** A text file (CSV), whatever its name says. */
  | "file-is-text"
  /** Not a workbook at all, or a damaged one. */
  | "file-damaged"
  /** Strict Open XML: can be read, not written. */
  | "file-strict"
  /** This Excel lacks what is needed. */
  | "host-too-old"
  /** Anything else the host said; `detail` holds its words. */
  | "host-error";

/** The one error that leaves an adapter. `detail` is for a bug report, never for the screen alone. */
export class WorkbookFailure extends Error {
  readonly code: WorkbookFailureCode;
  readonly sheet: string | null;
  readonly detail: string;

  constructor(
    code: WorkbookFailureCode,
    context: { sheet?: string | null; detail?: string; cause?: unknown } = {},
  ) {
    super(code, { cause: context.cause });
    this.name = "WorkbookFailure";
    this.code = code;
    this.sheet = context.sheet ?? null;
    this.detail = context.detail ?? "";
  }
}
