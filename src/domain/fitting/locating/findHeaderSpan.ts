// From one row that looks like a header to all rows of the header. Below it a row continues the header when it only names
// what stands under groups; above it a row belongs to the header when it names groups or is merged down into it.

import type { Span } from "../../sheets/address";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { headingWeight, KNOWN_WEIGHT } from "./headingWeight";
import { mergeOver, type MergeIndex } from "./mergeIndex";
import { isHeadingNote } from "./readHeading";
import { isFilled, type RowFacts } from "./readRowFacts";
import { isHeadingText, isPeriod } from "./readRowShape";

/** Five header rows are the most that were found in real tables. */
export const MOST_HEADER_ROWS = 5;

interface Place {
  readonly sheet: SheetSnapshot;
  readonly merges: MergeIndex;
  readonly facts: RowFacts;
}

function filledColumns(place: Place, rowIndex: number): number[] {
  const first = place.facts.first[rowIndex] ?? -1;
  const found: number[] = [];
  if (first < 0) return found;
  for (let column = first; column <= (place.facts.last[rowIndex] ?? -1); column += 1) {
    if (isFilled(valueAt(place.sheet, rowIndex, column))) found.push(column);
  }
  return found;
}

function isHeadingCell(place: Place, rowIndex: number, column: number): boolean {
  const value = valueAt(place.sheet, rowIndex, column);
  const format = place.sheet.numberFormats[rowIndex]?.[column] ?? "General";
  return typeof value === "string" ? isHeadingText(value) : isPeriod(value, format);
}

function isMergedDown(place: Place, upper: number, columns: Span): boolean {
  for (let column = columns.first; column <= columns.last; column += 1) {
    const merge = mergeOver(place.merges, upper, column);
    if (merge !== null && merge.bottom > upper) return true;
  }
  return false;
}

/** Whether a leaf may stand below this cell: it is part of a group, shown by a merge or by a blank to its right. */
function isOpen(place: Place, rowIndex: number, column: number): boolean {
  const merge = mergeOver(place.merges, rowIndex, column);
  if (merge) return merge.right > merge.left && merge.bottom === rowIndex;
  if (!isFilled(valueAt(place.sheet, rowIndex, column))) return true;
  return !isFilled(valueAt(place.sheet, rowIndex, column + 1));
}

/** A blank cell that no heading to its left can span is no place for a leaf. */
function hasHeadingAtOrLeft(place: Place, rowIndex: number, column: number): boolean {
  const first = place.facts.first[rowIndex] ?? -1;
  return first >= 0 && first <= column;
}

/** （元） and （份） in a row of their own below the headings. */
function areNotes(place: Place, rowIndex: number, cells: readonly number[]): boolean {
  return cells.every((column) => isHeadingNote(String(valueAt(place.sheet, rowIndex, column))));
}

function continuesBelow(place: Place, last: number, columns: Span): boolean {
  const next = last + 1;
  if ((place.facts.filled[next] ?? 0) === 0) return isMergedDown(place, last, columns);
  const cells = filledColumns(place, next);
  if (!cells.every((column) => isHeadingCell(place, next, column))) return false;
  if (isMergedDown(place, last, columns) || areNotes(place, next, cells)) return true;
  if (!cells.every((column) => isOpen(place, last, column) && hasHeadingAtOrLeft(place, last, column)))
    return false;
  return groupsLeaves(place, last, cells);
}

/** At least one heading of the upper row spans two leaves of the lower. */
function groupsLeaves(place: Place, upper: number, leaves: readonly number[]): boolean {
  return leaves.some((column, at) => {
    const next = leaves[at + 1];
    if (next === undefined || !isFilled(valueAt(place.sheet, upper, column))) return false;
    for (let between = column + 1; between <= next; between += 1) {
      if (isFilled(valueAt(place.sheet, upper, between))) return false;
    }
    return true;
  });
}

/** Every heading of the upper row spans the same leaves: 上午 and 下午, each over 姓名 and 签到. */
function repeatsLeaves(place: Place, upper: number, cells: readonly number[]): boolean {
  const lower = upper + 1;
  const end = (place.facts.last[lower] ?? -1) + 1;
  const spans = cells.map((column, at) => {
    const leaves: string[] = [];
    for (let leaf = column; leaf < (cells[at + 1] ?? end); leaf += 1)
      leaves.push(String(valueAt(place.sheet, lower, leaf) ?? ""));
    return leaves.join("\n");
  });
  const begins = cells[0] === place.facts.first[lower];
  return begins && cells.length >= 2 && spans.every((span) => span === spans[0] && span.includes("\n"));
}

function isGroupMerge(place: Place, rowIndex: number, column: number, columns: Span): boolean {
  const merge = mergeOver(place.merges, rowIndex, column);
  if (merge === null || merge.right === merge.left) return false;
  return merge.right - merge.left < columns.last - columns.first;
}

/** Without merges: groups over leaves, and beside them a known heading over a blank, as if merged down. */
function looksLikeGroups(place: Place, upper: number, cells: readonly number[]): boolean {
  const lower = upper + 1;
  const overBlank = cells.some(
    (column) =>
      !isFilled(valueAt(place.sheet, lower, column)) &&
      headingWeight(String(valueAt(place.sheet, upper, column))) === KNOWN_WEIGHT,
  );
  const isOverLeaves = overBlank && groupsLeaves(place, upper, filledColumns(place, lower));
  return cells.length >= 2 && (isOverLeaves || repeatsLeaves(place, upper, cells));
}

function belongsAbove(place: Place, first: number, columns: Span): boolean {
  const upper = first - 1;
  const cells = filledColumns(place, upper);
  if (cells.length === 0 || !cells.every((column) => isHeadingCell(place, upper, column))) return false;
  if (isMergedDown(place, upper, columns)) return true;
  const groups = cells.filter((column) => isGroupMerge(place, upper, column, columns));
  if (groups.length >= 2 || (groups.length === 1 && cells.length >= 2)) return true;
  return looksLikeGroups(place, upper, cells);
}

/** The header's rows around a row that looks like one; nothing above `top` is considered. */
export function findHeaderSpan(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  facts: RowFacts,
  seed: number,
  top: number,
): Span {
  const place = { sheet, merges, facts };
  const columns = { first: facts.first[seed] ?? 0, last: facts.last[seed] ?? 0 };
  let first = seed;
  let last = seed;
  while (first > top && last - first + 1 < MOST_HEADER_ROWS && belongsAbove(place, first, columns))
    first -= 1;
  while (last - first + 1 < MOST_HEADER_ROWS && continuesBelow(place, last, columns)) last += 1;
  return { first, last };
}
