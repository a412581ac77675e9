// Border lines. Two neighbours share the line between them and the last one drawn stays, so lines are drawn from the
// thinnest to the thickest and the stronger of two neighbours' wishes wins, as it does when a file is displayed.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import type { BorderLine, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { groupRectangles } from "./rectangles";
import { styleKeys } from "./drawLooks";
import { step, type DrawStep } from "./drawStep";

/** From the weakest to the strongest. */
const LINES: readonly BorderLine[] = ["none", "hair", "thin", "medium"];
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

type Edge = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

interface EdgeLine {
  readonly range: CellRange;
  readonly edge: Edge;
  readonly line: BorderLine;
}

function strength(line: BorderLine): number {
  return LINES.indexOf(line);
}

function stronger(a: BorderLine, b: BorderLine): BorderLine {
  return strength(a) >= strength(b) ? a : b;
}

function lineAt(key: string, index: number): BorderLine {
  return LINES[Number(key[index])] ?? "none";
}

/** The lines of a rectangle whose cells all have the same borders; `key` holds the strengths of top, right, bottom, left. */
function edgesOf(key: string, range: CellRange): EdgeLine[] {
  const [top, right, bottom, left] = [lineAt(key, 0), lineAt(key, 1), lineAt(key, 2), lineAt(key, 3)];
  const edges: EdgeLine[] = [
    { range, edge: "EdgeTop", line: top },
    { range, edge: "EdgeRight", line: right },
    { range, edge: "EdgeBottom", line: bottom },
    { range, edge: "EdgeLeft", line: left },
  ];
  if (range.bottom > range.top) edges.push({ range, edge: "InsideHorizontal", line: stronger(top, bottom) });
  if (range.right > range.left) edges.push({ range, edge: "InsideVertical", line: stronger(left, right) });
  return edges.filter(({ line }) => line !== "none");
}

export function drawBorders(document: SheetDocument): DrawStep[] {
  const keys = styleKeys(document, ({ borders }) => {
    const { top, right, bottom, left } = borders;
    const key = [top, right, bottom, left].map(strength).join("");
    return key === "0000" ? null : key;
  });
  return groupRectangles(keys)
    .flatMap(({ key, range }) => edgesOf(key, range))
    .sort((a, b) => strength(a.line) - strength(b.line))
    .map(({ range, edge, line }) =>
      step(6, (sheet) => {
        const border = sheet.getRange(rangeAddress(range)).format.borders.getItem(edge);
        border.style = "Continuous";
        if (line !== "none") border.weight = WEIGHTS[line];
      }),
    );
}
