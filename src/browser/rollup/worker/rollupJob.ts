// What a page asks of its workers, and what they answer. Files are handed over as handles: a worker reads the bytes.

import type { Outcome } from "../../../app/rollup/judgeInOneYear";
import type { BureauResult } from "../../../domain/rollup/bureau";
import type { RollupInput } from "../../../domain/rollup/rollupSheet";
import type { DayNumber } from "../../../domain/values/reading";

export interface JudgeJob {
  readonly kind: "judge";
  readonly file: File;
  /** null: the year most of its records fall in. */
  readonly year: number | null;
  readonly today: DayNumber;
}

/** The roll-up as a workbook. */
export interface BuildJob {
  readonly kind: "build";
  readonly input: Omit<RollupInput, "texts">;
}

export type RollupJob = JudgeJob | BuildJob;

export type BureauOutcome = Outcome<BureauResult>;
export type BuiltBook = { readonly bytes: Uint8Array } | { readonly why: string };
export type RollupAnswer = BureauOutcome | BuiltBook;
