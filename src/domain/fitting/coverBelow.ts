// Cells that speak for the rows below them: merged down, or a category written once with blanks under it. Money never
// does, because one payment for two would be counted twice.

import type { FieldDefinition } from "../kinds/kind";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { MergeIndex } from "./mergeIndex";
import { isFilled } from "./rowFacts";

/** Per row the row whose cell is to be read; the row itself where it is absent. */
export type Covering = ReadonlyMap<number, number>;

const NOTHING: Covering = new Map();
/** At least this share of a column's cells is blank where it is written once a group. */
const LEAST_BLANKS = 0.5;

function coverMerged(merges: MergeIndex, column: number): Map<number, number> {
  const covering = new Map<number, number>();
  for (const merge of merges.tall) {
    if (merge.left > column || merge.right < column) continue;
    for (let rowIndex = merge.top + 1; rowIndex <= merge.bottom; rowIndex += 1)
      covering.set(rowIndex, merge.top);
  }
  return covering;
}

/** Each text once, the first row filled, blanks under most: the column names groups of rows. */
function isWrittenOnce(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
  covered: Covering,
): boolean {
  const seen = new Set<unknown>();
  let blanks = 0;
  for (const rowIndex of rows) {
    if (covered.has(rowIndex)) continue;
    const value = valueAt(sheet, rowIndex, column);
    if (!isFilled(value)) blanks += 1;
    else if (seen.has(value)) return false;
    else seen.add(value);
  }
  const first = rows[0];
  const startsFilled = first !== undefined && isFilled(valueAt(sheet, first, column));
  return startsFilled && blanks >= rows.length * LEAST_BLANKS;
}

/** Where the cells of a field's column come from; `rows` are the table's records in order. */
export function findCovering(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  rows: readonly number[],
  field: FieldDefinition,
  column: number,
): Covering {
  if (field.type === "money" || field.type === "count") return NOTHING;
  const covering = merges.tall.length === 0 ? new Map<number, number>() : coverMerged(merges, column);
  if (field.coversBelow !== true || !isWrittenOnce(sheet, rows, column, covering)) return covering;
  let source = -1;
  for (const rowIndex of rows) {
    if (covering.has(rowIndex)) continue;
    if (isFilled(valueAt(sheet, rowIndex, column))) source = rowIndex;
    else if (source >= 0) covering.set(rowIndex, source);
  }
  return covering;
}
