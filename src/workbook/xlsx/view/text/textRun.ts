// A stretch of a cell's text with its own font, as in 单位：＿＿＿ with only the blank underlined.

import type { FontLook } from "../style/cellLook";

export interface TextRun {
  readonly text: string;
  /** Null: as the cell's own font. */
  readonly font: FontLook | null;
}

export interface RichString {
  readonly text: string;
  /** Null where the whole text has one format. */
  readonly runs: readonly TextRun[] | null;
}
