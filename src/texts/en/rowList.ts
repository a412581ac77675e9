// Rows in English: row 5; rows 5, 7–9.

import { findRuns } from "../rowList";

const MOST = 6;

/** @param rowIndexes 0-based, in ascending order */
export function rowList(rowIndexes: readonly number[]): string {
  const runs = findRuns(rowIndexes).map(({ first, last }) =>
    first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
  );
  if (runs.length > MOST)
    return `rows ${runs.slice(0, MOST).join(", ")} and more (${rowIndexes.length} in all)`;
  return `${rowIndexes.length === 1 ? "row" : "rows"} ${runs.join(", ")}`;
}
