// Between two tables on one sheet stand the foot of the upper and the title of the lower, and nothing but their wording
// parts them: a title heads its table though a blank row follows it; 制表人： and dates belong to what stands above them.

import { valueAt } from "../../sheets/snapshot";
import { parseDateText } from "../../values/parseDateText";
import { squeezeText } from "../../values/text";
import type { RowClass, Scan } from "./classifyRow";
import { endsLikeTitle, isAttachmentMark, isFootText, isLabelled, isUnitLine } from "./rowLabels";

const FILLED_IN_BY = /^填[报表]/u;

function isLine(rowClass: RowClass | undefined): boolean {
  return rowClass === "thin" || rowClass === "foot";
}

/** A title begins where its table does, unless it says that it is one; a unit's name at the foot stands to the right. */
function isTitleLine(scan: Scan, rowIndex: number): boolean {
  const column = scan.facts.first[rowIndex] ?? 0;
  const text = valueAt(scan.sheet, rowIndex, column);
  if (typeof text !== "string" || (scan.facts.filled[rowIndex] ?? 0) > 1) return false;
  if (isLabelled(text) || isFootText(text) || parseDateText(text) !== null) return false;
  return column <= scan.header.columns.first || endsLikeTitle(text);
}

function firstText(scan: Scan, rowIndex: number): string {
  const value = valueAt(scan.sheet, rowIndex, scan.facts.first[rowIndex] ?? 0);
  return typeof value === "string" ? value : "";
}

/** The first row above `start` that is not blank, if its text passes; `start` itself otherwise. */
function overBlanks(scan: Scan, first: number, start: number, isOurs: (text: string) => boolean): number {
  let rowIndex = start - 1;
  while (rowIndex >= first && scan.facts.filled[rowIndex] === 0) rowIndex -= 1;
  return rowIndex >= first && isOurs(firstText(scan, rowIndex)) ? rowIndex : start;
}

function isDateLine(scan: Scan, rowIndex: number): boolean {
  const value = valueAt(scan.sheet, rowIndex, scan.facts.first[rowIndex] ?? 0);
  return typeof value === "string" ? parseDateText(value) !== null : typeof value === "number";
}

/** 制表人：, a note, a blank for the date: never above a header. 填报单位： stands above as well as below. */
function endsTable(text: string): boolean {
  return isFootText(text) && !FILLED_IN_BY.test(squeezeText(text));
}

/** The lines directly above the header, back to a blank row or to the upper table's rows; a unit line over blanks too. */
function startOfLines(scan: Scan, classes: readonly RowClass[], first: number, headerRow: number): number {
  let start = overBlanks(scan, first, headerRow, isUnitLine);
  while (start > first && isLine(classes[start - 1 - first]) && !endsTable(firstText(scan, start - 1)))
    start -= 1;
  return start;
}

/** The highest line that is a title, over lines of labels and blank rows below it; null where there is none. */
function findTitle(
  scan: Scan,
  classes: readonly RowClass[],
  first: number,
  headerRow: number,
): number | null {
  let start: number | null = null;
  let isWhole = false;
  for (let rowIndex = headerRow - 1; rowIndex >= first; rowIndex -= 1) {
    const rowClass = classes[rowIndex - first];
    if (rowClass === "blank" && !isWhole) continue;
    if (!isLine(rowClass)) break;
    const text = firstText(scan, rowIndex);
    if (isTitleLine(scan, rowIndex)) {
      start = rowIndex;
      isWhole ||= endsLikeTitle(text);
    } else if (isWhole || !(isLabelled(text) || isDateLine(scan, rowIndex)) || endsTable(text)) break;
  }
  return start;
}

/**
 * The row from which on the lines above a next header are its own. `classes` are those of the rows from `first` on, which
 * belong to the table above.
 */
export function findTitleStart(
  scan: Scan,
  classes: readonly RowClass[],
  first: number,
  headerRow: number,
): number {
  const start = findTitle(scan, classes, first, headerRow);
  if (start === null) return startOfLines(scan, classes, first, headerRow);
  return overBlanks(scan, first, start, isAttachmentMark);
}
