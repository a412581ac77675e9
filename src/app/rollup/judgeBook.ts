// One bureau's workbook judged in one piece, by its own 关工设置.

import type { BureauResult } from "../../domain/rollup/bureau";
import { type BureauTexts, judgeBureau } from "../../domain/rollup/judgeBureau";
import { runToEnd } from "../../domain/stepwise";
import type { DayNumber } from "../../domain/values/reading";
import type { UnderstoodBook } from "../understandAtOnce";

export interface JudgeOptions {
  /** null: the year most of its records fall in. */
  readonly year: number | null;
  readonly today: DayNumber;
  readonly texts: BureauTexts;
}

export function judgeBook(
  { snapshot, fit, settings: { settings } }: UnderstoodBook,
  options: JudgeOptions,
): BureauResult {
  return runToEnd(judgeBureau({ snapshot, fit, settings, ...options }));
}

/** Whether there is something of it to roll up. */
export function holdsFigures({ figures }: BureauResult): boolean {
  return figures.length > 0;
}
