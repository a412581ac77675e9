// Cells that speak for the rows below them: merged down, or a category written once with blanks under it. Money never
// does, because one payment for two would be counted twice.

import type { FieldDefinition } from "../../kinds/kind";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import type { MergeIndex } from "../locating/mergeIndex";
import { isFilled } from "../locating/readRowFacts";

/** Per row the row whose cell is to be read; the row itself where it is absent. */
export type Covering = ReadonlyMap<number, number>;

const NOTHING: Covering = new Map();
/** Blanks among the cells of a column that is written once a group; more where a text comes again, and of dates. */
const LEAST_BLANKS = 0.3;
const LEAST_BLANKS_OTHERWISE = 0.5;

function coverMerged(merges: MergeIndex, column: number): Map<number, number> {
  const covering = new Map<number, number>();
  for (const merge of merges.tall) {
    if (merge.left > column || merge.right < column) continue;
    for (let rowIndex = merge.top + 1; rowIndex <= merge.bottom; rowIndex += 1)
      covering.set(rowIndex, merge.top);
  }
  return covering;
}

interface Tally {
  blanks: number;
  /** A text that came before, after others or blanks. */
  isRepeated: boolean;
  /** The same text in two rows running: the clerk writes it in each. */
  isWrittenInEach: boolean;
}

function tallyTexts(sheet: SheetSnapshot, rows: readonly number[], column: number, covered: Covering): Tally {
  const tally: Tally = { blanks: 0, isRepeated: false, isWrittenInEach: false };
  const seen = new Set<unknown>();
  let above: unknown = null;
  for (const rowIndex of rows) {
    const value = covered.has(rowIndex) ? null : valueAt(sheet, rowIndex, column);
    const isBlank = !isFilled(value);
    if (isBlank && !covered.has(rowIndex)) tally.blanks += 1;
    if (!isBlank && value === above) tally.isWrittenInEach = true;
    if (!isBlank && seen.has(value)) tally.isRepeated = true;
    if (!isBlank) seen.add(value);
    above = isBlank ? null : value;
  }
  return tally;
}

/** The first row filled, blanks under many, never the same text in two rows running: the column names groups of rows. */
function isWrittenOnce(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
  covered: Covering,
  isDate: boolean,
): boolean {
  const [first] = rows;
  if (first === undefined || !isFilled(valueAt(sheet, first, column))) return false;
  const { blanks, isRepeated, isWrittenInEach } = tallyTexts(sheet, rows, column, covered);
  const least = isRepeated || isDate ? LEAST_BLANKS_OTHERWISE : LEAST_BLANKS;
  return !isWrittenInEach && blanks > 0 && blanks >= rows.length * least;
}

/**
 * A category is written once whether its cells are merged or not. A date is only taken to be merged, so this is asked where
 * nobody can say what is merged; where it can be said, a blank date is one that is missing.
 */
function mayBeWrittenOnce(merges: MergeIndex, field: FieldDefinition): boolean {
  return field.coversBelow === true || (!merges.isKnown && field.id === "date");
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
  if (!mayBeWrittenOnce(merges, field)) return covering;
  if (!isWrittenOnce(sheet, rows, column, covering, field.type === "date")) return covering;
  let source = -1;
  for (const rowIndex of rows) {
    if (covering.has(rowIndex)) continue;
    if (isFilled(valueAt(sheet, rowIndex, column))) source = rowIndex;
    else if (source >= 0) covering.set(rowIndex, source);
  }
  return covering;
}
