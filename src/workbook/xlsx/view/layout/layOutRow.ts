// The cells of one row that a stretch of columns shows. A grid calls this for the rows in view only.

import type { CellRange } from "../../../../domain/sheets/address";
import { findPlace, isFilled, placeFrom, rowPlaces } from "../cells/cellTable";
import { startOf } from "../geometry/axis";
import { findMerge } from "../geometry/mergeTable";
import type { SheetView } from "../sheet/sheetView";
import { lookAt } from "../sheet/sheetView";
import type { BordersLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import type { DrawnCell } from "./drawnCell";
import { drawText } from "./drawText";
import { effectiveBorders } from "./effectiveBorders";
import { findMark } from "./findMark";

export interface ColumnWindow {
  readonly first: number;
  readonly last: number;
}

/** Styled but empty cells are passed over while looking for a text that runs into view; a few at most. */
const FARTHEST_LOOK = 64;

/** The nearest filled cells outside the window, whose texts may run into it. */
function outsiders(view: SheetView, rowIndex: number, window: ColumnWindow): number[] {
  const { first, end } = rowPlaces(view.cells, rowIndex);
  const columns: number[] = [];
  const before = placeFrom(view.cells, rowIndex, window.first) - 1;
  for (let place = before; place >= Math.max(first, before - FARTHEST_LOOK); place -= 1) {
    if (!isFilled(view.cells, place)) continue;
    columns.push(view.cells.columns[place] ?? 0);
    break;
  }
  const after = placeFrom(view.cells, rowIndex, window.last + 1);
  for (let place = after; place < Math.min(end, after + FARTHEST_LOOK); place += 1) {
    if (!isFilled(view.cells, place)) continue;
    columns.push(view.cells.columns[place] ?? 0);
    break;
  }
  return columns;
}

/** The columns to look at: the window, what may run into it, merges that reach into it, and those asked for. */
function columnsOf(
  view: SheetView,
  rowIndex: number,
  window: ColumnWindow,
  asked: readonly number[],
): number[] {
  const columns = new Set<number>([...asked, ...outsiders(view, rowIndex, window)]);
  for (let c = window.first; c <= window.last; c += 1) columns.add(c);
  for (const merge of view.merges.get(rowIndex) ?? []) {
    if (merge.left < window.first && merge.right >= window.first) columns.add(merge.left);
  }
  return [...columns].sort((a, b) => a - b);
}

function hasBorders(borders: BordersLook): boolean {
  return Object.values(borders).some((line) => line !== null);
}

function rangeOf(view: SheetView, rowIndex: number, columnIndex: number): CellRange | null {
  const merge = findMerge(view.merges, rowIndex, columnIndex);
  if (merge === null) return { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex };
  return merge.top === rowIndex && merge.left === columnIndex ? merge : null;
}

function layOutCell(
  view: SheetView,
  range: CellRange,
  isAsked: boolean,
  widths: TextWidths,
): DrawnCell | null {
  const { top: rowIndex, left: columnIndex } = range;
  const place = findPlace(view.cells, rowIndex, columnIndex);
  const look = lookAt(view, rowIndex, columnIndex, place);
  const left = startOf(view.columns, columnIndex);
  const right = startOf(view.columns, range.right + 1);
  const isMerged = range.right > columnIndex || range.bottom > rowIndex;
  const box = { rowIndex, columnIndex, lastColumn: range.right, isMerged, left, right };
  const height = startOf(view.rows, range.bottom + 1) - startOf(view.rows, rowIndex);
  const isShown = right > left && height > 0;
  const text = place >= 0 && isShown ? drawText(view, box, place, look, widths) : null;
  const borders = effectiveBorders(view, range, look);
  const mark = findMark(view, rowIndex, columnIndex);
  const hasLook = look.fill !== null || mark !== null || hasBorders(borders);
  const isDrawn = isAsked || text !== null || isMerged || hasLook;
  if (!isDrawn) return null;
  return {
    rowIndex,
    columnIndex,
    lastRow: range.bottom,
    lastColumn: range.right,
    left,
    width: right - left,
    height,
    look,
    borders,
    mark,
    text,
  };
}

/** `asked`: columns whose cells are wanted even when they show nothing (the selected cell). From left to right. */
export function layOutRow(
  view: SheetView,
  rowIndex: number,
  window: ColumnWindow,
  asked: readonly number[],
  widths: TextWidths,
): DrawnCell[] {
  return columnsOf(view, rowIndex, window, asked).flatMap((columnIndex) => {
    const range = rangeOf(view, rowIndex, columnIndex);
    const cell = range && layOutCell(view, range, asked.includes(columnIndex), widths);
    return cell ?? [];
  });
}

/** Rows above `firstRow` that hold the first cell of a merge reaching into it; a grid must draw them too. */
export function mergeRowsAbove(view: SheetView, firstRow: number): number[] {
  const tops = (view.merges.get(firstRow) ?? []).map((merge) => merge.top);
  return [...new Set(tops.filter((top) => top < firstRow))].sort((a, b) => a - b);
}
