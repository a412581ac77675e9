// What is said of the last action, where it did not end in a state of its own.

import type { EntryFault } from "../domain/entry/entryFault";
import type { TotalLeft } from "../domain/entry/stretches";
import type { KindId } from "../domain/kinds/kind";
import type { ParagraphId } from "../domain/report/report";
import type { Span } from "../domain/sheets/address";
import type { RenewalRefusal } from "../domain/summary/renewal/renewalRefusal";
import type { Problem } from "./problem";
import type { EnteredRows, UndoOffer } from "./undoOffer";

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
  /** 年度汇总 was left as it is: something of the clerk's would be lost. */
  | { readonly kind: "not-renewed"; readonly sheet: string; readonly why: RenewalRefusal }
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
  | {
      readonly kind: "undone";
      readonly sheet: string;
      readonly how: UndoOffer["kind"];
      /** The reason that an entry was saved with all the same still stands in 关工设置. */
      readonly leavesReason?: boolean;
    };
