// The height of a row that the file leaves to whoever opens it: as high as its largest font and its wrapped texts need.
// Cells in merges do not count, as in Excel.

import type { CellTable } from "../cells/cellTable";
import { rowPlaces } from "../cells/cellTable";
import type { CellLook, FontLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import { countLines } from "../text/wrapText";
import type { Axis } from "./axis";
import { sizeOf } from "./axis";
import { lineHeight } from "./lineHeight";
import type { MergeTable } from "./mergeTable";
import { findMerge } from "./mergeTable";

/** Excel's own limit of 409.5 points. */
const HIGHEST = 546;
/** Padding left and right of a text. */
const SIDES = 5;

export interface AutoHeightContext {
  readonly cells: CellTable;
  readonly lookOf: (style: number) => CellLook;
  readonly columns: Axis;
  readonly merges: MergeTable;
  readonly textWidths: TextWidths;
  /** One line of this font fits the standard height, which is in pixels. */
  readonly standardFont: FontLook;
  readonly standardHeight: number;
}

function neededHeight(place: number, rowIndex: number, context: AutoHeightContext): number {
  const { cells, columns } = context;
  const { font, alignment } = context.lookOf(cells.styles[place] ?? 0);
  const value = cells.values[place];
  const isWrapped = alignment.wrap && typeof value === "string";
  if (!isWrapped && font.size <= context.standardFont.size) return 0;
  const columnIndex = cells.columns[place] ?? 0;
  if (findMerge(context.merges, rowIndex, columnIndex) !== null) return 0;
  if (!isWrapped) return lineHeight(font);
  const width = sizeOf(columns, columnIndex) - SIDES;
  return countLines(value, width, (text) => context.textWidths(text, font)) * lineHeight(font);
}

/** In pixels; at least the standard height. */
export function autoRowHeight(rowIndex: number, context: AutoHeightContext): number {
  const { first, end } = rowPlaces(context.cells, rowIndex);
  let height = context.standardHeight;
  for (let place = first; place < end; place += 1) {
    height = Math.max(height, neededHeight(place, rowIndex, context));
  }
  return Math.min(height, HIGHEST);
}
