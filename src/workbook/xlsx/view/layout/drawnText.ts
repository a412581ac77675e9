// The text of one cell placed: aligned by what it is, fitted or let run over its neighbours.

import type { CellTable } from "../cells/cellTable";
import { findPlace, isFilled } from "../cells/cellTable";
import { displayCell } from "../display/displayCell";
import type { DisplayedCell } from "../display/displayCell";
import { fitNumber } from "../display/fitNumber";
import { indexAt, startOf } from "../geometry/axis";
import { digitRatio } from "../geometry/digitWidth";
import { findMerge } from "../geometry/mergeTable";
import type { SheetView } from "../sheet/sheetView";
import { lookAt } from "../sheet/sheetView";
import type { CellLook, FontLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import { isFullWidth } from "../text/textWidths";
import type { DrawnText, TextAlign } from "./drawnCell";
import { spreadText } from "./spreadText";

export interface CellBox {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly lastColumn: number;
  readonly isMerged: boolean;
  readonly left: number;
  readonly right: number;
}

/** Space on both sides of a text together. */
export const TEXT_PADDING = 5;
/** What a number may use of it, as Excel lets it. */
const NUMBER_PADDING = 3;
/** One step of indent. */
export const INDENT = 9;
const PIXELS_PER_POINT = 4 / 3;

function alignOf(look: CellLook, kind: DisplayedCell["kind"]): TextAlign {
  switch (look.alignment.horizontal) {
    case "general":
      if (kind === "number") return "right";
      return kind === "text" || kind === "uncalculated" ? "left" : "center";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "fill":
      return "left";
    default:
      return look.alignment.horizontal;
  }
}

/** The width in the workbook's own font, where every sign of a number is at most as wide as a digit. */
function nominalWidth(text: string, font: FontLook): number {
  const em = font.size * PIXELS_PER_POINT;
  const digit = em * digitRatio(font.name);
  return Array.from(text).reduce((sum, c) => sum + (isFullWidth(c.codePointAt(0) ?? 0) ? em : digit), 0);
}

/** Whether a number fits must not depend on the fonts of this machine, which may be wider than the workbook's. */
function numberWidths(look: CellLook, widths: TextWidths): (text: string) => number {
  return (text) => Math.min(widths(text, look.font), nominalWidth(text, look.font));
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

interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(
  view: SheetView,
  box: CellBox,
  look: CellLook,
  kind: DisplayedCell["kind"],
  wide: number,
): Edges {
  if (look.alignment.horizontal === "centerContinuous")
    return { left: box.left, right: acrossEdge(view, box) };
  const align = alignOf(look, kind);
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
function isOverBareCells(view: SheetView, box: CellBox, edges: Edges): boolean {
  if (!view.showGridlines || (edges.left >= box.left && edges.right <= box.right)) return false;
  const first = indexAt(view.columns, edges.left);
  const last = indexAt(view.columns, edges.right - 1);
  for (let column = first; column <= last; column += 1) {
    const look = lookAt(view, box.rowIndex, column, findPlace(view.cells, box.rowIndex, column));
    if (look.fill !== null || look.borders.left !== null || look.borders.right !== null) return false;
  }
  return true;
}

/** What the cell at a place of the table says, whatever its width. */
export function displayPlace(view: SheetView, place: number, look: CellLook): DisplayedCell {
  const { values, marks }: CellTable = view.cells;
  return displayCell(values[place] ?? null, marks.get(place) ?? "plain", look.numberFormat, view);
}

/** Null for a cell that shows no text. */
export function drawText(
  view: SheetView,
  box: CellBox,
  place: number,
  look: CellLook,
  widths: TextWidths,
): DrawnText | null {
  const displayed = displayPlace(view, place, look);
  if (displayed.kind === "empty") return null;
  const { kind, color, filler } = displayed;
  const own = box.right - box.left;
  const indent = look.alignment.indent * INDENT;
  const value = view.cells.values[place] ?? null;
  const text =
    kind === "number"
      ? fitNumber(
          displayed,
          typeof value === "number" ? value : null,
          look.numberFormat,
          own - NUMBER_PADDING - indent,
          numberWidths(look, widths),
        )
      : displayed.text;
  const wide = widths(text, look.font) + TEXT_PADDING + indent;
  const edges = edgesOf(view, box, look, kind, wide);
  return {
    kind,
    color,
    filler: text === displayed.text ? filler : null,
    text,
    runs: view.cells.runs.get(place) ?? null,
    align: alignOf(look, kind),
    left: edges.left,
    width: edges.right - edges.left,
    hidesGridlines: isOverBareCells(view, box, edges),
    scale: look.alignment.shrink && wide > own ? own / wide : 1,
  };
}
