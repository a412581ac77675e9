// What a sheet without a table is: nothing, labels beside values, a plain list, or notes.

import type { SheetSnapshot } from "../sheets/snapshot";
import { squeezeText } from "../values/text";
import type { NotTable } from "./fit";
import { headingWeight } from "./locating/headingWeight";
import { isFilled, type RowFacts } from "./locating/readRowFacts";
import { isLabelled } from "./locating/rowLabels";

const LONG_TEXT = 30;
/** Enough rows to tell what a sheet is. */
const ROWS_LOOKED_AT = 200;
const LEAST_LABELS = 3;
const LEAST_LIST_ROWS = 3;

interface Tally {
  rows: number;
  cells: number;
  long: number;
  labels: number;
}

function tally(sheet: SheetSnapshot, facts: RowFacts): Tally {
  const counts: Tally = { rows: 0, cells: 0, long: 0, labels: 0 };
  for (let rowIndex = 0; rowIndex < facts.rowCount && counts.rows < ROWS_LOOKED_AT; rowIndex += 1) {
    if ((facts.filled[rowIndex] ?? 0) === 0) continue;
    counts.rows += 1;
    for (const value of sheet.rows[rowIndex] ?? []) {
      if (!isFilled(value)) continue;
      counts.cells += 1;
      if (typeof value !== "string") continue;
      const isLong = squeezeText(value).length > LONG_TEXT;
      if (isLong) counts.long += 1;
      else if (isLabelled(value) || headingWeight(value) > 0) counts.labels += 1;
    }
  }
  return counts;
}

/** For a sheet in which no table was found. */
export function describeNotTable(sheet: SheetSnapshot, facts: RowFacts): NotTable {
  const { rows, cells, long, labels } = tally(sheet, facts);
  if (cells === 0) return "empty";
  if (labels >= LEAST_LABELS && labels * 4 >= cells) return "form";
  if (long * 4 >= cells) return "notes";
  return rows >= LEAST_LIST_ROWS ? "list" : "notes";
}
