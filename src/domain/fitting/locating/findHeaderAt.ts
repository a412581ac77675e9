// Where the next table's header is. The first row that looks enough like one is compared with the few rows below it, so
// that a line of labels above the header does not pass for it.

import type { Span } from "../../sheets/address";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { readHeader, type Header } from "./readHeader";
import { findHeaderSpan } from "./findHeaderSpan";
import { KNOWN_WEIGHT } from "./headingWeight";
import { isFormRow } from "./isFormRow";
import { mergeOver, type MergeIndex } from "./mergeIndex";
import { isFilled, type RowFacts } from "./readRowFacts";
import { endsLikeTitle } from "./rowLabels";
import { isNumberLike, readRowShape, type RowShape } from "./readRowShape";

/** Rows below a candidate that may be the better one. */
const LOOK_AHEAD = 4;
/** Two headings, at least one of them known and the other ending like one. */
const LEAST_WEIGHT = 1.6;
const LEAST_SHARE = 0.4;
/** A later row must be this much better to be taken instead. */
const MUCH_BETTER = 1.5;
const ROWS_OF_CONTRAST = 5;
const UNKNOWN_HEADING_WEIGHT = 0.2;
/** Columns that an empty template of unknown words has at least. */
const LEAST_TEMPLATE = 4;

/** How well a row would do as a header; 0 when it cannot be one. */
export function scoreHeaderRow(sheet: SheetSnapshot, facts: RowFacts, rowIndex: number): number {
  if ((facts.filled[rowIndex] ?? 0) < 2) return 0;
  const shape = readRowShape(sheet, rowIndex, facts.columns);
  if (shape.numbers > 0 || shape.headingTexts === 0 || shape.others > shape.filled / 4) return 0;
  const score = shape.weight + UNKNOWN_HEADING_WEIGHT * shape.headingTexts - shape.others;
  if (shape.weight >= LEAST_WEIGHT && shape.weight >= LEAST_SHARE * shape.filled) return score;
  return isStructuralHeader(sheet, facts, rowIndex, shape) ? score : 0;
}

/**
 * Words nobody knows still head a table when they are short and distinct and numbers stand below them, or when they end
 * a template that nobody has filled in yet.
 */
function isStructuralHeader(
  sheet: SheetSnapshot,
  facts: RowFacts,
  rowIndex: number,
  shape: RowShape,
): boolean {
  if (shape.headingTexts < shape.filled || shape.filled < 3 || !shape.isDistinct) return false;
  let numeric = 0;
  for (let column = facts.first[rowIndex] ?? 0; column <= (facts.last[rowIndex] ?? -1); column += 1) {
    if (hasNumberBelow(sheet, rowIndex, column)) numeric += 1;
  }
  if (numeric >= shape.filled / 3) return true;
  return shape.filled >= LEAST_TEMPLATE && shape.weight >= KNOWN_WEIGHT && isBlankBelow(facts, rowIndex);
}

function isBlankBelow(facts: RowFacts, rowIndex: number): boolean {
  for (let below = 1; below <= ROWS_OF_CONTRAST; below += 1) {
    if ((facts.filled[rowIndex + below] ?? 0) > 0) return false;
  }
  return true;
}

function hasNumberBelow(sheet: SheetSnapshot, rowIndex: number, column: number): boolean {
  for (let below = 1; below <= ROWS_OF_CONTRAST; below += 1) {
    if (isNumberLike(valueAt(sheet, rowIndex + below, column))) return true;
  }
  return false;
}

/** Below a title stands another table's header, however much better it is. */
function isTitleRow(sheet: SheetSnapshot, facts: RowFacts, rowIndex: number): boolean {
  if (facts.filled[rowIndex] !== 1) return false;
  const value = valueAt(sheet, rowIndex, facts.first[rowIndex] ?? 0);
  return typeof value === "string" && endsLikeTitle(value);
}

/** The better row of the few below a candidate, or the candidate itself. */
function bestNear(sheet: SheetSnapshot, facts: RowFacts, candidate: number, score: number): number {
  let best = candidate;
  let bestScore = score;
  for (let rowIndex = candidate + 1; rowIndex <= candidate + LOOK_AHEAD; rowIndex += 1) {
    if (isTitleRow(sheet, facts, rowIndex)) break;
    const next = scoreHeaderRow(sheet, facts, rowIndex);
    if (next <= bestScore * MUCH_BETTER) continue;
    best = rowIndex;
    bestScore = next;
  }
  return best;
}

function columnsOf(sheet: SheetSnapshot, merges: MergeIndex, facts: RowFacts, rows: Span): Span {
  let first = facts.columns.last;
  let last = facts.columns.first;
  for (let rowIndex = rows.first; rowIndex <= rows.last; rowIndex += 1) {
    const rowFirst = facts.first[rowIndex] ?? -1;
    const rowLast = facts.last[rowIndex] ?? -1;
    if (rowFirst < 0) continue;
    const merge = mergeOver(merges, rowIndex, rowLast);
    first = Math.min(first, rowFirst);
    last = Math.max(last, Math.min(merge?.right ?? rowLast, facts.columns.last));
  }
  while (last > first && !hasAnyHeading(sheet, merges, rows, last)) last -= 1;
  return { first, last };
}

function hasAnyHeading(sheet: SheetSnapshot, merges: MergeIndex, rows: Span, column: number): boolean {
  for (let rowIndex = rows.first; rowIndex <= rows.last; rowIndex += 1) {
    if (isFilled(valueAt(sheet, rowIndex, column)) || mergeOver(merges, rowIndex, column) !== null)
      return true;
  }
  return false;
}

/** The header that stands in just these rows; null where nothing stands there. */
export function headerInRows(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  facts: RowFacts,
  rows: Span,
): Header | null {
  const columns = columnsOf(sheet, merges, facts, rows);
  return columns.first > columns.last ? null : readHeader(sheet, merges, rows, columns);
}

/** The header that a row is part of, or null when the row is no header; nothing above `top` is considered. */
export function findHeaderAt(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  facts: RowFacts,
  rowIndex: number,
  top: number,
): Header | null {
  const score = scoreHeaderRow(sheet, facts, rowIndex);
  if (score === 0) return null;
  const seed = bestNear(sheet, facts, rowIndex, score);
  if (isFormRow(sheet, facts, seed)) return null;
  const rows = findHeaderSpan(sheet, merges, facts, seed, top);
  return headerInRows(sheet, merges, facts, rows);
}
