// The height of a row that the file leaves to whoever opens it: as high as its largest font and its wrapped texts need.
// Cells in merges do not count, as in Excel.

import type { CellTable } from "../cells/cellTable";
import { rowPlaces } from "../cells/cellTable";
import type { CellLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import { countLines } from "../text/wrapText";
import type { Axis } from "./axis";
import { sizeOf } from "./axis";
import { lineHeight } from "./lineHeight";
import type { MergeTable } from "./mergeTable";
import { findMerge } from "./mergeTable";

/** Excel's own limit of 409.5 points. */
const HIGHEST = 546;
/** Padding left and right of a text, and above and below it. */
const SIDES = 5;
const ABOVE_AND_BELOW = 1;

export interface AutoHeightContext {
  readonly cells: CellTable;
  readonly lookOf: (style: number) => CellLook;
  readonly columns: Axis;
  readonly merges: MergeTable;
  readonly textWidths: TextWidths;
  /** In pixels. */
  readonly standardHeight: number;
}

function neededHeight(place: number, rowIndex: number, context: AutoHeightContext): number {
  const { cells, columns } = context;
  const look = context.lookOf(cells.styles[place] ?? 0);
  const line = lineHeight(look.font);
  const value = cells.values[place];
  const isWrapped = look.alignment.wrap && typeof value === "string";
  if (!isWrapped && line + ABOVE_AND_BELOW <= context.standardHeight) return 0;
  const columnIndex = cells.columns[place] ?? 0;
  if (findMerge(context.merges, rowIndex, columnIndex) !== null) return 0;
  if (!isWrapped) return line + ABOVE_AND_BELOW;
  const width = sizeOf(columns, columnIndex) - SIDES;
  const lines = countLines(value, width, (text) => context.textWidths(text, look.font));
  // One line of the standard font fits the standard height, whatever the font's own line height says.
  return lines === 1 ? line : lines * line + ABOVE_AND_BELOW;
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
