// Where the clerk's work with a workbook stands, as one union: a screen cannot show what its state does not hold. Busy
// states carry the state they came from, because stopping leaves everything as it was.

import type { CheckParts } from "../domain/checking/checkParts";
import type { CheckResult, Severity } from "../domain/checking/finding";
import type { JudgedFinding } from "../domain/checking/judged";
import type { Correction } from "../domain/fitting/remembering/remembered";
import type { Settings, SettingsFault } from "../domain/settings/settings";
import type { CellRange, Span } from "../domain/sheets/address";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { WorkbookFit } from "../domain/fitting/fit";
import type { YearSummary } from "../domain/summary/summary";
import type { Progress, WorkbookNotice } from "../workbook/port";
import type { Notice } from "./notice";
import type { Problem } from "./problem";
import type { UndoOffer } from "./undoOffer";

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

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
  /** The year's figures. */
  readonly summary: YearSummary;
  /** The figures of the months that were asked for instead of the whole year; null: the year it is. */
  readonly part: YearSummary | null;
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
  /** Where the clerk's own rows stand now, which went with the sheet; null where there are none. */
  readonly clerksRows: Span | null;
  /** Cells of our part that held something of the clerk's, by their former address. */
  readonly notKept: readonly string[];
  /** What the host did not do although the sheet stands. */
  readonly notices: readonly WorkbookNotice["code"][];
}

/** `understanding`, `summing` and `checking` are this program's own work, the other stages are the adapter's. */
export interface WorkProgress {
  readonly stage: Progress["stage"] | "understanding" | "summing" | "checking";
  readonly done: number;
  readonly total: number;
}

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
