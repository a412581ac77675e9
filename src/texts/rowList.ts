// Rows as a person reads them: 第5行, 第5、7行, 第5—9、12行.

import type { Span } from "../domain/sheets/address";

/** Consecutive rows as one span each. @param rowIndexes in ascending order */
export function findRuns(rowIndexes: readonly number[]): readonly Span[] {
  const runs: { first: number; last: number }[] = [];
  for (const rowIndex of rowIndexes) {
    const run = runs.at(-1);
    if (run && rowIndex === run.last + 1) run.last = rowIndex;
    else runs.push({ first: rowIndex, last: rowIndex });
  }
  return runs;
}

export function rowsOfSpan({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** @param rowIndexes 0-based, in ascending order */
export function describeRows(rowIndexes: readonly number[], most = 6): string {
  const runs = findRuns(rowIndexes);
  const shown = runs
    .slice(0, most)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}—${last + 1}`))
    .join("、");
  return runs.length > most ? `第${shown}等${rowIndexes.length}行` : `第${shown}行`;
}
