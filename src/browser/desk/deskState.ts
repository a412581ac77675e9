// What stands on the desk: the open workbook, the sheet in front, what is selected in each sheet, and what is being said
// or asked beside it. One plain value, so that a screen can draw it and a test can read it.

import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import type { SheetTab } from "../../workbook/xlsx/view/openWorkbookView";
import type { TextWidths } from "../../workbook/xlsx/view/text/textWidths";
import type { Selection } from "../grid/selection/selection";

/** The sheet in front. */
export type FrontSheet =
  | { readonly kind: "shown"; readonly name: string; readonly view: SheetView }
  | { readonly kind: "reading"; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: "stopped"; readonly name: string }
  /** Reading it failed; the sentence stands in the line above the grid. */
  | { readonly kind: "failed"; readonly name: string }
  /** A chart sheet. */
  | { readonly kind: "notCells"; readonly name: string };

export interface OpenBook {
  readonly fileName: string;
  readonly tabs: readonly SheetTab[];
  readonly front: FrontSheet;
  readonly widths: TextWidths;
  /** It holds something that no saved file holds. */
  readonly isChanged: boolean;
}

/** A line the desk says, until it is dismissed or something else happens. */
export interface DeskNote {
  readonly what: string;
  readonly toDo: string;
}

export interface DeskState {
  /** Null before anything is open. */
  readonly book: OpenBook | null;
  /** By sheet name; a sheet that is not there has its first cell selected. */
  readonly selections: ReadonlyMap<string, Selection>;
  readonly note: DeskNote | null;
  /** The file that waits for the clerk to say what becomes of the unsaved changes. */
  readonly waiting: File | null;
}

export const EMPTY_DESK: DeskState = { book: null, selections: new Map(), note: null, waiting: null };
