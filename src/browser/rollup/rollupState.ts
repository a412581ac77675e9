// What the roll-up of many bureaus' workbooks shows: the files that were chosen, how far the work is, and what came of it. One
// plain value, so that a screen can draw it and a test can read it.

import type { Bureau, Unread } from "../../domain/rollup/bureau";
import type { YearCount } from "../../domain/summary/summary";

/** A file as it was chosen; its bytes are read when its turn comes. */
export interface ChosenFile {
  /** With the folders it was chosen with: 收到的/甲局.xlsx. */
  readonly path: string;
  readonly file: File;
}

/** What was brought but not taken. */
export type PassedOver =
  | { readonly why: "twice" | "open-elsewhere"; readonly path: string }
  /** So many files of folders that are no .xlsx. */
  | { readonly why: "no-workbooks"; readonly count: number }
  | { readonly why: "unreadable-folder"; readonly path: string };

export interface RollupResult {
  readonly year: number;
  /** The years that records of these bureaus fall in, with how many, the latest first. */
  readonly years: readonly YearCount[];
  readonly bureaus: readonly Bureau[];
  /** The file of each bureau, in their order. */
  readonly sources: readonly File[];
  readonly unread: readonly Unread[];
  /** How many files were not read because the work was stopped. */
  readonly notReached: number;
  /** Handed to the clerk as a file. */
  readonly isSaved: boolean;
}

export interface Working {
  readonly kind: "working";
  readonly round: "first" | "other-year";
  /** null: each book's own. */
  readonly year: number | null;
  readonly done: number;
  readonly total: number;
  /** The files that are being read now. */
  readonly current: readonly string[];
  /** null: nobody can tell yet. */
  readonly secondsLeft: number | null;
}

export type RollupWork =
  | { readonly kind: "gathering" }
  | Working
  | { readonly kind: "stopped"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly result: RollupResult }
  /** `detail` is for a bug report. */
  | {
      readonly kind: "failed";
      readonly why: RollupFailure;
      readonly unread: readonly Unread[];
      readonly detail: string;
    };

/** `no-workers`: the browser does not let the page read in the background; `fault`: the program's own. */
export type RollupFailure = "nothing" | "no-year" | "no-workers" | "fault";

export interface RollupState {
  /** It stands in front of the workbook. */
  readonly isOpen: boolean;
  /** By name. */
  readonly files: readonly ChosenFile[];
  readonly passedOver: readonly PassedOver[];
  /** null: the one most records fall in. */
  readonly wantedYear: number | null;
  readonly work: RollupWork;
  /** A folder is being looked through. */
  readonly isListing: boolean;
  readonly isSaving: boolean;
  /** A sentence about the last thing done. */
  readonly note: string | null;
}

export const EMPTY_ROLLUP: RollupState = {
  isOpen: false,
  files: [],
  passedOver: [],
  wantedYear: null,
  work: { kind: "gathering" },
  isListing: false,
  isSaving: false,
  note: null,
};

/** Whether leaving the page would lose something that took work. */
export function isUnkept({ work }: RollupState): boolean {
  switch (work.kind) {
    case "working":
      return true;
    case "stopped":
      return work.done > 0;
    case "done":
      return !work.result.isSaved;
    case "gathering":
    case "failed":
      return false;
  }
}
