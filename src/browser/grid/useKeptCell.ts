// Keeps the selected cell in view and, when it was moved from within the grid, the keyboard in it. The cell that had the
// focus may vanish when another is selected (an empty cell has an element only while it is selected), so the focus is
// handed on in the same breath. A selection that comes from elsewhere leaves the keyboard where it is.

import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import type { Viewport } from "./selection/placeAt";
import { scrollTo } from "./selection/scrollTo";
import type { Selection } from "./selection/selection";

export interface KeptCellOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly readViewport: () => Viewport;
}

function focusActive(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>("[data-active]")?.focus({ preventScroll: true });
}

/** Returns what a handler of the grid calls before it moves the selection. */
export function useKeptCell({ scroller, view, selection, readViewport }: KeptCellOptions): () => void {
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    // Whole rows and columns are selected where they are: the window stays.
    if (element !== null && selection.extent === "cells") {
      const { left, top } = scrollTo(view, readViewport(), selection.head);
      element.scrollTo({ left, top, behavior: "instant" });
    }
    if (wantsFocus.current) focusActive(element);
    wantsFocus.current = false;
  }, [scroller, view, selection, readViewport]);
  return () => {
    focusActive(scroller.current);
    wantsFocus.current = true;
  };
}
