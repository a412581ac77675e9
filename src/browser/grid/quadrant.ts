// The four parts that frozen panes divide a sheet into, and which rows and columns each shows now.

import { sizeOf, startOf } from "../../workbook/xlsx/view/geometry/axis";
import { mergeRowsAbove } from "../../workbook/xlsx/view/layout/layOutRow";
import type { ColumnWindow } from "../../workbook/xlsx/view/layout/layOutRow";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import type { Cell } from "./selection/selection";

/** Rows and columns in view, 0-based in the sheet; those that are frozen are always in view. */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: ColumnWindow;
}

export interface Quadrant {
  /** Where it begins in the sheet, in pixels, and how large it is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly hasFrozenRows: boolean;
  readonly hasFrozenColumns: boolean;
  readonly rows: readonly number[];
  readonly columns: ColumnWindow;
  /** The selected cell where it lies here. */
  readonly active: Cell | null;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_none, i) => i);
}

/** Every row to be drawn, hidden ones left out, in order. */
function drawnRows(view: SheetView, rows: readonly number[], active: Cell | null): number[] {
  const [first] = rows;
  const above = first === undefined ? [] : mergeRowsAbove(view, first);
  const all = new Set([...above, ...rows, ...(active === null ? [] : [active.rowIndex])]);
  const isShown = (row: number): boolean => sizeOf(view.rows, row) > 0 || above.includes(row);
  return [...all].filter(isShown).sort((a, b) => a - b);
}

function buildQuadrant(
  view: SheetView,
  window: GridWindow,
  active: Cell,
  [hasFrozenRows, hasFrozenColumns]: readonly [boolean, boolean],
): Quadrant {
  const { rows, columns, frozen } = view;
  const rowEdge = startOf(rows, frozen.rows);
  const columnEdge = startOf(columns, frozen.columns);
  const isHere =
    active.rowIndex < frozen.rows === hasFrozenRows &&
    active.columnIndex < frozen.columns === hasFrozenColumns;
  const here = isHere ? active : null;
  return {
    left: hasFrozenColumns ? 0 : columnEdge,
    top: hasFrozenRows ? 0 : rowEdge,
    width: hasFrozenColumns ? columnEdge : startOf(columns, columns.count) - columnEdge,
    height: hasFrozenRows ? rowEdge : startOf(rows, rows.count) - rowEdge,
    hasFrozenRows,
    hasFrozenColumns,
    rows: drawnRows(view, hasFrozenRows ? upTo(frozen.rows) : window.rows, here),
    columns: hasFrozenColumns ? { first: 0, last: frozen.columns - 1 } : window.columns,
    active: here,
  };
}

/** In reading order; only those that have an area. */
export function buildQuadrants(view: SheetView, window: GridWindow, active: Cell): Quadrant[] {
  const kinds: readonly (readonly [boolean, boolean])[] = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ];
  return kinds
    .map((kind) => buildQuadrant(view, window, active, kind))
    .filter(({ width, height }) => width > 0 && height > 0);
}
