// Where drawings and controls hang: an upper and a lower row. Those that move and stretch with cells have both moved, those
// that only move keep their height, and those that do neither stay where they are (ECMA-376 part 1, 20.5.3.2).

import { shiftRow } from "../../../../domain/sheets/rowShift";
import { isTrue } from "../../read/parseXml";
import type { Frame } from "./PartWalker";
import { somebodysOwn, type RowsContext } from "./rowsContext";

const MOVED_BY = "moved by";
type Hold = "both" | "upper" | "none";

/** `null` for what is no anchor. */
function holdOf({ name, tag: { attributes } }: Frame): Hold | null {
  if (name === "oneCellAnchor") return "both";
  if (name === "twoCellAnchor") {
    const edit = attributes["editAs"] ?? "twoCell";
    return edit === "twoCell" ? "both" : edit === "oneCell" ? "upper" : "none";
  }
  if (name !== "anchor") return null;
  if (!isTrue(attributes["moveWithCells"])) return "none";
  return isTrue(attributes["sizeWithCells"]) ? "both" : "upper";
}

function moved(context: RowsContext, rowIndex: number): number {
  const row = shiftRow(context.move.shift, rowIndex);
  if (row === null) throw somebodysOwn(context, `a drawing in row ${rowIndex + 1}`);
  return row;
}

/** The number in an anchor's `row`; null where it stays, and for any other element. */
export function moveAnchorRow(context: RowsContext, { name, parent, text }: Frame): string | null {
  const anchor = parent?.parent ?? null;
  const end = parent?.name;
  if (name !== "row" || anchor === null || (end !== "from" && end !== "to") || !context.isTarget) return null;
  const hold = holdOf(anchor);
  if (hold === null || hold === "none") return null;
  const row = Number(text);
  if (end === "from") {
    const after = moved(context, row);
    anchor.notes.set(MOVED_BY, after - row);
    return String(after);
  }
  return String(hold === "upper" ? row + (anchor.notes.get(MOVED_BY) ?? 0) : moved(context, row));
}
