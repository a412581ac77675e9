// The hand-made ground truth of the labelled books, as their README describes it. Rows as Excel counts.

import type { KindId } from "../../src/domain/kinds/kind";

export interface LabelledTable {
  readonly header: readonly [number, number];
  readonly data: readonly [number, number] | null;
}

export interface Label {
  readonly file: string;
  readonly sheet: string;
  readonly shape: "table" | "form" | "list" | "dict" | "notes";
  readonly tables: readonly LabelledTable[];
  /** Acceptable kinds; null is "none of the thirteen". Income and expense together are both expected. */
  readonly kinds: readonly (KindId | null)[];
}
