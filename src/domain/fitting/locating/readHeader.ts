// A table's header: its rows, its columns, and per column the heading with its groups. Merged areas say which group spans
// which leaves; where merges are unknown or were never made, blanks beside and below a group say it.

import type { Span } from "../../sheets/address";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { readText } from "../../values/readText";
import { mergeOver, type MergeIndex } from "./mergeIndex";
import { isHeadingNote, readHeading, type Heading } from "./readHeading";
import { isFilled } from "./readRowFacts";

export interface Header {
  readonly rows: Span;
  readonly columns: Span;
  /** One a column of `columns`, in their order. */
  readonly headings: readonly Heading[];
}

/** What stands in a header's cell as text; 2016 and dates head columns too. */
export function headerText(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = valueAt(sheet, rowIndex, columnIndex);
  if (typeof value === "string") return isFilled(value) ? value : "";
  const format = sheet.numberFormats[rowIndex]?.[columnIndex] ?? "General";
  const text = readText(value, isDateFormat(format) ? format : "General", 1900);
  return typeof text === "string" ? text : "";
}

/** Whether one of the header's rows below says something in this column. */
function hasLeafBelow(sheet: SheetSnapshot, rows: Span, rowIndex: number, columnIndex: number): boolean {
  for (let below = rowIndex + 1; below <= rows.last; below += 1) {
    if (headerText(sheet, below, columnIndex) !== "") return true;
  }
  return false;
}

/** The group to the left whose span, shown by blanks only, reaches this column; "" where there is none. */
function inferredGroup(
  sheet: SheetSnapshot,
  rows: Span,
  rowIndex: number,
  columnIndex: number,
  left: number,
): string {
  if (!hasLeafBelow(sheet, rows, rowIndex, columnIndex)) return "";
  for (let column = columnIndex - 1; column >= left; column -= 1) {
    const text = headerText(sheet, rowIndex, column);
    const hasLeaf = hasLeafBelow(sheet, rows, rowIndex, column);
    if (text !== "") return hasLeaf ? text : "";
    if (!hasLeaf) return "";
  }
  return "";
}

function levelText(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  rows: Span,
  rowIndex: number,
  columnIndex: number,
  left: number,
): string {
  const merge = mergeOver(merges, rowIndex, columnIndex);
  if (merge) return merge.top >= rows.first ? headerText(sheet, merge.top, merge.left) : "";
  const own = headerText(sheet, rowIndex, columnIndex);
  return own === "" ? inferredGroup(sheet, rows, rowIndex, columnIndex, left) : own;
}

/** Reads the headings of the rows and columns given. */
export function readHeader(sheet: SheetSnapshot, merges: MergeIndex, rows: Span, columns: Span): Header {
  const headings: Heading[] = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const levels: string[] = [];
    for (let rowIndex = rows.first; rowIndex <= rows.last; rowIndex += 1) {
      const text = levelText(sheet, merges, rows, rowIndex, column, columns.first);
      const above = levels.at(-1) ?? "";
      if (above !== "" && isHeadingNote(text)) levels[levels.length - 1] = above + text;
      else levels.push(text);
    }
    headings.push(readHeading(levels));
  }
  return { rows, columns, headings };
}
