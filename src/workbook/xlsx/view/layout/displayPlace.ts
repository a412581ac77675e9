// What a cell of a sheet says, whatever its width.

import { displayCell } from "../display/displayCell";
import type { DisplayedCell } from "../display/displayCell";
import type { SheetView } from "../sheet/sheetView";
import type { CellLook } from "../style/cellLook";

/** `place`: the cell's in the sheet's table. */
export function displayPlace(view: SheetView, place: number, look: CellLook): DisplayedCell {
  const { values, marks } = view.cells;
  return displayCell(values[place] ?? null, marks.get(place) ?? "plain", look.numberFormat, view);
}
