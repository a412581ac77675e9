// Where a drawing lies, in pixels: between two cells, from one cell on, or at a place of the page.

import type { Axis } from "../geometry/axis";
import { startOf } from "../geometry/axis";
import { childOf, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { Box } from "./drawing";

/** English Metric Units to the pixel at 96 to the inch. */
const EMU_PER_PIXEL = 9525;

interface Point {
  readonly x: number;
  readonly y: number;
}

function pixels(element: XmlElement | undefined, attribute: string): number {
  return numberAttribute(element, attribute, 0) / EMU_PER_PIXEL;
}

function ownNumber(element: XmlElement | undefined): number {
  const value = Number(element?.text ?? Number.NaN);
  return Number.isFinite(value) ? value : 0;
}

function cellPoint(marker: XmlElement | undefined, rows: Axis, columns: Axis): Point {
  const offset = (name: string): number => ownNumber(childOf(marker, name)) / EMU_PER_PIXEL;
  return {
    x: startOf(columns, ownNumber(childOf(marker, "col"))) + offset("colOff"),
    y: startOf(rows, ownNumber(childOf(marker, "row"))) + offset("rowOff"),
  };
}

/** `anchor`: twoCellAnchor, oneCellAnchor or absoluteAnchor. */
export function readAnchor(anchor: XmlElement, rows: Axis, columns: Axis): Box {
  const position = childOf(anchor, "pos");
  const from =
    position === undefined
      ? cellPoint(childOf(anchor, "from"), rows, columns)
      : { x: pixels(position, "x"), y: pixels(position, "y") };
  const size = childOf(anchor, "ext");
  const to = childOf(anchor, "to");
  const end =
    to === undefined
      ? { x: from.x + pixels(size, "cx"), y: from.y + pixels(size, "cy") }
      : cellPoint(to, rows, columns);
  return {
    left: from.x,
    top: from.y,
    width: Math.max(0, end.x - from.x),
    height: Math.max(0, end.y - from.y),
  };
}

/** The last row and column an anchor reaches into, so that the grid is drawn far enough. */
export function lastCellOf(anchor: XmlElement): { rowIndex: number; columnIndex: number } {
  const marker = childOf(anchor, "to") ?? childOf(anchor, "from");
  return { rowIndex: ownNumber(childOf(marker, "row")), columnIndex: ownNumber(childOf(marker, "col")) };
}
