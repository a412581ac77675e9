// Where the clerk's work with a workbook stands, as one union: a screen cannot show what its state does not hold. Busy
// states carry the state they came from, because stopping leaves everything as it was.

import type { CheckParts } from "../domain/checking/checkParts";
import type { CheckResult, Severity } from "../domain/checking/finding";
import type { JudgedFinding } from "../domain/checking/judged";
import type { EntryFault } from "../domain/entry/entryFault";
import type { TotalLeft } from "../domain/entry/totals";
import type { Correction } from "../domain/fitting/remembering/remembered";
import type { Settings, SettingsFault } from "../domain/settings/settings";
import type { CellRange, Span } from "../domain/sheets/address";
import type { KindId } from "../domain/kinds/kind";
import type { ParagraphId } from "../domain/report/report";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { WorkbookFit } from "../domain/fitting/fit";
import type { YearSummary } from "../domain/summary/summary";
import type { Progress, RemoveRowsEdit, WorkbookNotice, WriteCellsEdit } from "../workbook/port";
import type { Problem } from "./problem";

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** How to take the last write back; the edit refuses when the sheet has changed since. */
export type UndoOffer = SheetUndo | CellsUndo | RowsUndo;

/** Rows of one sheet, 0-based. */
export interface EnteredRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** One entry with all its rows, and the edits that take it back. */
export interface EntryStep {
  readonly edits: readonly RemoveRowsEdit[];
  readonly places: readonly EnteredRows[];
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

/** What checking says of a workbook. */
export interface BookCheck {
  readonly judged: readonly JudgedFinding[];
  readonly undecided: CheckResult["undecided"];
  /** The same part by part, where rows may be judged again by themselves. */
  readonly parts?: CheckParts;
  /** Sheets that changed and whose relations to others have not been judged again yet. */
  readonly due?: ReadonlySet<string>;
}

/** What was judged again by itself after a change. */
export interface Recheck {
  /** Rows that were edited, 0-based; null: the whole workbook. */
  readonly rows: readonly { readonly sheet: string; readonly rows: readonly number[] }[] | null;
  /** Open findings on those rows, or in the workbook. */
  readonly open: number;
  /** What relates them to other rows and sheets is still being judged. */
  readonly isRelating: boolean;
}

/** How many cells are marked as what. */
export type MarkCounts = Readonly<Record<Severity, number>>;

/** A workbook as it was read and understood, and what this session has written into it. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly summary: YearSummary;
  /** What checking says of the year, beside what has been settled. */
  readonly check: BookCheck;
  /** Absent where nothing has been judged again since the clerk had the workbook read. */
  readonly recheck?: Recheck;
  /** What 关工设置 says, or what holds without it. */
  readonly settings: Settings;
  /** Lines of 关工设置 that could not be understood. */
  readonly settingsFaults: readonly SettingsFault[];
  /** What the clerk has said of tables and not yet agreed to keep. */
  readonly corrections: readonly Correction[];
  /** The committee as 关工设置 or else the sheets name it; null where neither does. */
  readonly unitName: string | null;
  /** How many changes the host had told of when this was read. */
  readonly readAt: number;
  /** The workbook has changed since, and will not be read again unless somebody asks. */
  readonly isStale: boolean;
  readonly undo: UndoOffer | null;
  /** Our marks in the sheets; null: nobody has looked yet; "unknown": the host does not tell. */
  readonly marks: MarkCounts | "unknown" | null;
  /** The sheets this session wrote, as last written, by name. */
  readonly documents: ReadonlyMap<string, SheetDocument>;
}

/** What was written where, for the line that says so. */
export interface Written {
  readonly sheet: string;
  readonly year: number;
  /** false: the sheet is new. */
  readonly isRenewed: boolean;
  /** A sheet of the wanted name is the clerk's own and was left alone; this is its name. */
  readonly avoided: string | null;
  readonly canUndo: boolean;
  /** What the host did not do although the sheet stands. */
  readonly notices: readonly WorkbookNotice["code"][];
}

/** `understanding` is this program's own work, the other stages are the adapter's. */
export interface WorkProgress {
  readonly stage: Progress["stage"] | "understanding" | "checking";
  readonly done: number;
  readonly total: number;
}

/** What the clerk has said of rows, or taken back. */
export type Saying = "toldApart" | "notToldApart" | "paired" | "unpaired";

/** A total that does not take the new rows in, at its place afterwards. */
export interface TotalUntouched extends TotalLeft {
  readonly sheet: string;
}

/**
 * What did not go with an entry that stands: "not-shown", its row could not be selected; "not-reread", the workbook could not
 * be read afterwards; "not-settled", the reason given for what was warned of is not kept.
 */
export type EntryAside = "not-shown" | "not-reread" | "not-settled";

/** Records stand in the workbook: rows of the first sheet, and of those that went with it. */
export interface Entered extends EnteredRows {
  readonly kind: "entered";
  readonly more: readonly EnteredRows[];
  readonly totalsLeft: readonly TotalUntouched[];
  readonly asides: readonly EntryAside[];
  readonly canUndo: boolean;
}

/** The outcome of the last action that did not end in a state of its own. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "stopped" }
  /** How the tables are read now stands in 关工设置. */
  | { readonly kind: "kept"; readonly sheet: string }
  /** 检查结果 stands in the workbook. */
  | { readonly kind: "check-written"; readonly sheet: string; readonly isRenewed: boolean }
  /** 工作总结 stands in the workbook. */
  | { readonly kind: "report-written"; readonly sheet: string; readonly isRenewed: boolean }
  /** Nothing was written: somebody has rewritten these paragraphs in the sheet meanwhile. */
  | {
      readonly kind: "report-overtaken";
      readonly sheet: string;
      readonly paragraphs: readonly ParagraphId[];
    }
  /** 关工设置 keeps the 年度事项 of a year. */
  | { readonly kind: "year-noted"; readonly sheet: string; readonly year: number }
  /** So many findings were mended in the clerk's sheets. */
  | { readonly kind: "mended"; readonly count: number }
  /**
   * So many cells are marked in the sheets (null: the marks came off), none in those that are locked; `unread`: sheets in
   * which the host does not tell whether an older mark is left.
   */
  | {
      readonly kind: "marks";
      readonly laid: number | null;
      readonly locked: readonly string[];
      readonly unread: readonly string[];
    }
  /** A finding was settled, or is open again; 关工设置 says so. */
  | { readonly kind: "settled"; readonly sheet: string }
  | { readonly kind: "unsettled"; readonly sheet: string }
  /** 同名不同人 or 手工配对 is kept, or no longer; 关工设置 says so. */
  | { readonly kind: "said"; readonly what: Saying; readonly sheet: string }
  | Entered
  /** Nothing was written, because it cannot be. */
  | { readonly kind: "not-entered"; readonly fault: EntryFault }
  /** Writing went wrong: the workbook is as it was, or nobody can say how it is. */
  | { readonly kind: "entry-failed"; readonly problem: Problem; readonly stands: "before" | "unknown" }
  | { readonly kind: "register-added"; readonly sheet: string; readonly register: KindId }
  /** The clerk has a sheet of the name that ours would bear. */
  | { readonly kind: "name-taken"; readonly sheet: string }
  /** The rows pointed out as a header are blank. */
  | { readonly kind: "nothing-there"; readonly sheet: string; readonly rows: Span }
  | { readonly kind: "undone"; readonly sheet: string; readonly how: UndoOffer["kind"] };

interface Noticing {
  readonly notice: Notice | null;
}

export type NoWorkbook = Noticing & { readonly kind: "no-workbook" };
/** There is a workbook, but it has not been read, or reading was stopped. */
export type Unread = Noticing & { readonly kind: "unread" };
/** Reading failed and there is nothing older to show; the notice says why. */
export type Failed = Noticing & { readonly kind: "failed"; readonly problem: Problem };
export type Ready = Noticing & { readonly kind: "ready"; readonly book: Book };
export type WrittenState = Noticing & {
  readonly kind: "written";
  readonly book: Book;
  readonly written: Written;
};

/** States in which nothing runs. */
export type Settled = NoWorkbook | Unread | Failed | Ready | WrittenState;
/** Settled states that have something to show. */
export type WithBook = Ready | WrittenState;

export type Opening = Noticing & {
  readonly kind: "opening";
  readonly progress: WorkProgress;
  readonly before: Settled;
};
export type Reading = Noticing & {
  readonly kind: "reading";
  readonly progress: WorkProgress;
  readonly before: Settled;
};
export type Writing = Noticing & {
  readonly kind: "writing";
  readonly task:
    "summary" | "check" | "mend" | "mark" | "unmark" | "settings" | "register" | "report" | "entry" | "undo";
  /** 停止 was pressed; whether it came in time only the workbook can tell. */
  readonly isStopping: boolean;
  readonly progress: WorkProgress;
  readonly before: WithBook;
};

export type Busy = Opening | Reading | Writing;
export type SessionState = Settled | Busy;

export function isBusy(state: SessionState): state is Busy {
  return state.kind === "opening" || state.kind === "reading" || state.kind === "writing";
}

/** The state that is at hand, or the one a busy state came from. */
export function settledOf(state: SessionState): Settled {
  return isBusy(state) ? state.before : state;
}

/** The settled state with a book, if this is one. */
export function withBook(state: SessionState): WithBook | null {
  return state.kind === "ready" || state.kind === "written" ? state : null;
}

/** The book to show: the one at hand, or while something runs the one from before. */
export function bookOf(state: SessionState): Book | null {
  return withBook(settledOf(state))?.book ?? null;
}
