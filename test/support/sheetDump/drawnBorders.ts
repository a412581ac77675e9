// Borders as they are drawn: a line between two cells belongs to both, and the stronger wish is seen.

import type { BorderLine } from "../../../src/domain/sheets/sheetDocument";
import type { Sides } from "./SheetDump";

const STRENGTH: readonly BorderLine[] = ["none", "hair", "thin", "medium"];
const NONE: Sides = { top: "none", right: "none", bottom: "none", left: "none" };

function stronger(a: BorderLine, b: BorderLine): BorderLine {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/** `wished`: the borders of a cell's own style; undefined where a cell has none. */
export function drawnBorders(
  wished: (rowIndex: number, columnIndex: number) => Sides | undefined,
  rowIndex: number,
  columnIndex: number,
): Sides {
  const at = (r: number, c: number): Sides => wished(rowIndex + r, columnIndex + c) ?? NONE;
  const own = at(0, 0);
  return {
    top: stronger(own.top, at(-1, 0).bottom),
    right: stronger(own.right, at(0, 1).left),
    bottom: stronger(own.bottom, at(1, 0).top),
    left: stronger(own.left, at(0, -1).right),
  };
}
