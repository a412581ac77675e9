// Keys to moves of the selection. Tab is left to the page, so that the keyboard can leave the grid.

import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { Direction } from "./move";
import { jumpFrom, pageFrom, rowStart, sheetEnd, sheetStart, stepFrom } from "./move";
import type { Cell, Selection } from "./selection";
import { extendTo, selectCell } from "./selection";

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type Move = (view: SheetView, from: Cell, press: KeyPress, pageHeight: number) => Cell;

function arrow(direction: Direction): Move {
  return (view, from, { control }) =>
    control ? jumpFrom(view, from, direction) : stepFrom(view, from, direction);
}

const MOVES: Readonly<Record<string, Move>> = {
  ...Object.fromEntries(Object.entries(ARROWS).map(([key, direction]) => [key, arrow(direction)])),
  Home: (view, from, { control }) => (control ? sheetStart(view) : rowStart(view, from)),
  End: (view, from, { control }) => (control ? sheetEnd(view) : jumpFrom(view, from, "right")),
  PageUp: (view, from, _press, height) => pageFrom(view, from, -1, height),
  PageDown: (view, from, _press, height) => pageFrom(view, from, 1, height),
};

/** Keys that select more than they move. */
function wholeOf(selection: Selection, { key, shift, control }: KeyPress): Selection | null {
  if (control && key.toLowerCase() === "a") return { ...selection, extent: "sheet" };
  if (key === " " && shift && !control) return { ...selection, extent: "rows" };
  if (key === " " && control && !shift) return { ...selection, extent: "columns" };
  return null;
}

/** The selection after a key; null for a key that is not the grid's. `pageHeight` in pixels. */
export function moveByKey(
  view: SheetView,
  selection: Selection,
  press: KeyPress,
  pageHeight: number,
): Selection | null {
  const whole = wholeOf(selection, press);
  if (whole !== null) return whole;
  if (press.key === "Enter" && !press.control) {
    return selectCell(stepFrom(view, selection.anchor, press.shift ? "up" : "down"));
  }
  const move = MOVES[press.key];
  if (move === undefined) return null;
  if (!press.shift) return selectCell(move(view, selection.anchor, press, pageHeight));
  return extendTo(selection, move(view, selection.head, press, pageHeight));
}
