// The borders a cell must draw. Two cells share an edge and either may say how it looks; a cell with a fill covers the
// line its neighbour drew there, so it draws it too.

import { findPlace } from "../cells/cellTable";
import type { SheetView } from "../sheet/sheetView";
import { lookAt } from "../sheet/sheetView";
import type { BordersLook, CellLook, LineLook } from "../style/cellLook";
import type { CellRange } from "../../../../domain/sheets/address";

function bordersAt(view: SheetView, rowIndex: number, columnIndex: number): BordersLook | null {
  if (rowIndex < 0 || columnIndex < 0) return null;
  return lookAt(view, rowIndex, columnIndex, findPlace(view.cells, rowIndex, columnIndex)).borders;
}

/** Of a merge, the far edges are those of its last row and column. */
function ownBorders(view: SheetView, range: CellRange, look: CellLook): BordersLook {
  if (range.top === range.bottom && range.left === range.right) return look.borders;
  return {
    ...look.borders,
    right: bordersAt(view, range.top, range.right)?.right ?? null,
    bottom: bordersAt(view, range.bottom, range.left)?.bottom ?? null,
  };
}

/** `range`: the cell, or the merge it stands for. */
export function effectiveBorders(view: SheetView, range: CellRange, look: CellLook): BordersLook {
  const own = ownBorders(view, range, look);
  if (look.fill === null) return own;
  const beside = (line: LineLook | null, row: number, column: number, side: keyof BordersLook) =>
    line ?? bordersAt(view, row, column)?.[side] ?? null;
  return {
    ...own,
    top: beside(own.top, range.top - 1, range.left, "bottom"),
    left: beside(own.left, range.top, range.left - 1, "right"),
    bottom: beside(own.bottom, range.bottom + 1, range.left, "top"),
    right: beside(own.right, range.top, range.right + 1, "left"),
  };
}
