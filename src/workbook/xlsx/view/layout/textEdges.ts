// How far a text reaches: within its cell, across the cells it is centred over, or over its empty neighbours.

import { findPlace, isFilled } from "../cells/cellTable";
import type { DisplayedCell } from "../display/displayCell";
import { indexAt, startOf } from "../geometry/axis";
import { findMerge } from "../geometry/mergeTable";
import type { SheetView } from "../sheet/sheetView";
import { lookAt } from "../sheet/sheetView";
import type { CellLook } from "../style/cellLook";
import { alignText } from "./alignText";
import { spreadText } from "./spreadText";

export interface CellBox {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly lastColumn: number;
  readonly isMerged: boolean;
  readonly left: number;
  readonly right: number;
}

function isFree(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const place = findPlace(view.cells, rowIndex, columnIndex);
  if (place >= 0 && isFilled(view.cells, place)) return false;
  return findMerge(view.merges, rowIndex, columnIndex) === null;
}

/** The right edge of the empty cells that a text centred across them counts as its own. */
function acrossEdge(view: SheetView, box: CellBox): number {
  let column = box.lastColumn + 1;
  while (column < view.columns.count && isFree(view, box.rowIndex, column)) {
    const look = lookAt(view, box.rowIndex, column, findPlace(view.cells, box.rowIndex, column));
    if (look.alignment.horizontal !== "centerContinuous") break;
    column += 1;
  }
  return startOf(view.columns, column);
}

function mayRunOver(look: CellLook, box: CellBox, kind: DisplayedCell["kind"]): boolean {
  const { horizontal, wrap, shrink, rotation } = look.alignment;
  if (kind !== "text" || box.isMerged || wrap || shrink || rotation !== 0) return false;
  return horizontal !== "fill" && horizontal !== "justify" && horizontal !== "distributed";
}

export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where the text's box begins and ends: its cell, or as far as it may run over its neighbours. `wide`: with padding. */
export function textEdges(
  view: SheetView,
  box: CellBox,
  look: CellLook,
  kind: DisplayedCell["kind"],
  wide: number,
): Edges {
  if (look.alignment.horizontal === "centerContinuous")
    return { left: box.left, right: acrossEdge(view, box) };
  const align = alignText(look, kind);
  if (align === "justify" || !mayRunOver(look, box, kind)) return { left: box.left, right: box.right };
  return spreadText(
    { ...box, align, textWidth: wide },
    {
      isFree: (column) => isFree(view, box.rowIndex, column),
      startOf: (column) => startOf(view.columns, column),
      columnCount: view.columns.count,
    },
  );
}

/** Whether the text leaves its cell and lies on nothing but gridlines: fills and borders of its neighbours stay. */
export function isOverBareCells(view: SheetView, box: CellBox, edges: Edges): boolean {
  if (!view.showGridlines || (edges.left >= box.left && edges.right <= box.right)) return false;
  const first = indexAt(view.columns, edges.left);
  const last = indexAt(view.columns, edges.right - 1);
  for (let column = first; column <= last; column += 1) {
    const look = lookAt(view, box.rowIndex, column, findPlace(view.cells, box.rowIndex, column));
    if (look.fill !== null || look.borders.left !== null || look.borders.right !== null) return false;
  }
  return true;
}
