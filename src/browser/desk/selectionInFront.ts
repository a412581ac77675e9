// What is selected on the desk, as the grid shows it and as the pane may ask for it.

import type { Selection as SelectedCells } from "../../workbook/port";
import { FIRST_CELL, selectCell, workbookRange } from "../grid/selection/selection";
import type { Selection } from "../grid/selection/selection";
import type { DeskState } from "./deskState";

const START = selectCell(FIRST_CELL);

/** What is selected in a sheet, be it in front or not. */
export function selectionOn({ selections }: Pick<DeskState, "selections">, sheet: string): Selection {
  return selections.get(sheet) ?? START;
}

/** The cells selected in the sheet in front; null where that has no cells, or nothing is open. */
export function selectionInFront(state: DeskState): SelectedCells | null {
  const front = state.book?.front;
  if (front === undefined || front.kind === "notCells") return null;
  const view = front.kind === "shown" ? front.view : null;
  return { sheet: front.name, range: workbookRange(view, selectionOn(state, front.name)) };
}
