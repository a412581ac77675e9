// The columns of an account book's date: 月 and 日 apart, under the year.

import type { Candidate } from "./matchColumns";

/** Positions among the candidates. */
export interface SplitDate {
  /** null: the year stands above the columns, in the title or in the sheet's name. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The columns that make up the date, null where there are none. */
export function findSplitDate(candidates: readonly Candidate[]): SplitDate | null {
  const bases = candidates.map(({ heading }) => heading.base);
  const month = bases.findIndex((base, at) => /^月份?$/u.test(base) && bases[at + 1] === "日");
  if (month < 0) return null;
  return { year: bases[month - 1] === "年" ? month - 1 : null, month, day: month + 1 };
}

/** The positions in the sheet's order. */
export function columnsOfSplitDate({ year, month, day }: SplitDate): readonly number[] {
  return year === null ? [month, day] : [year, month, day];
}
