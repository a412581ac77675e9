// The text of one cell placed: aligned by what it is, fitted or let run over its neighbours.

import { fitNumber } from "../display/fitNumber";
import type { SheetView } from "../sheet/sheetView";
import type { CellLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import { alignText } from "./alignText";
import { displayPlace } from "./displayPlace";
import type { DrawnText } from "./drawnCell";
import { numberWidths } from "./numberWidths";
import { isOverBareCells, textEdges } from "./textEdges";
import type { CellBox } from "./textEdges";
import { INDENT, NUMBER_PADDING, TEXT_PADDING } from "./textSpace";

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
  const edges = textEdges(view, box, look, kind, wide);
  return {
    kind,
    color,
    filler: text === displayed.text ? filler : null,
    text,
    runs: view.cells.runs.get(place) ?? null,
    align: alignText(look, kind),
    left: edges.left,
    width: edges.right - edges.left,
    hidesGridlines: isOverBareCells(view, box, edges),
    scale: look.alignment.shrink && wide > own ? own / wide : 1,
  };
}
