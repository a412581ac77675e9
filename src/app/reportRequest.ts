// What is asked for when the report is written.

import type { ParagraphBase } from "../domain/report/keptReport";
import type { ParagraphId } from "../domain/report/report";
import type { ReportWords } from "./reportDesk";

/** What the clerk has made of a paragraph. */
export interface ParagraphEdit {
  /** As it was when the clerk began: refused where somebody has rewritten it in the sheet since. */
  readonly seen: string;
  readonly text: string;
  /** What the records bore while it was typed: what has changed since is pointed out. */
  readonly base: ParagraphBase;
}

export type ReportEdits = ReadonlyMap<ParagraphId, ParagraphEdit>;

export interface ReportRequest {
  readonly words: ReportWords;
  readonly namesMinors: boolean;
  readonly edits: ReportEdits;
}
