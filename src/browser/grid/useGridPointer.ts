// The mouse in the grid: pressing selects, dragging extends, Shift extends from where it began, a plain click on a link
// follows it. Cells are found by arithmetic, since empty ones have no element to click on.

import { useRef } from "react";
import type { PointerEvent } from "react";
import type { SheetLink, SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import { findLink } from "./findExtras";
import { placeAt } from "./selection/placeAt";
import type { PointedPlace, Viewport } from "./selection/placeAt";
import type { Selection } from "./selection/selection";
import { extendTo, seenCell, selectCell } from "./selection/selection";

const EXTENTS = { cells: "cells", rowHead: "rows", columnHead: "columns", corner: "sheet" } as const;

export interface GridPointerOptions {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly readViewport: () => Viewport;
  readonly onSelect: (selection: Selection) => void;
  readonly onFollow: (link: SheetLink) => void;
}

function selectionAt(selection: Selection, place: PointedPlace, isExtending: boolean): Selection {
  const extent = EXTENTS[place.part];
  return isExtending && selection.extent === extent
    ? extendTo(selection, place.cell)
    : { ...selectCell(place.cell), extent };
}

/** Beside the cells lie the scroll bars, which are none of the grid's. */
function isInside(event: PointerEvent<HTMLElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  const { clientWidth, clientHeight } = event.currentTarget;
  return event.clientX - box.left < clientWidth && event.clientY - box.top < clientHeight;
}

export function useGridPointer({ view, selection, readViewport, onSelect, onFollow }: GridPointerOptions) {
  /** The kind of drag that goes on; null for none. */
  const drag = useRef<Selection["extent"] | null>(null);

  const pointed = (event: PointerEvent<HTMLElement>): PointedPlace => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt(view, readViewport(), event.clientX - box.left, event.clientY - box.top);
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !isInside(event)) return;
      // A finger scrolls; it selects by tapping, which ends in onPointerUp.
      if (event.pointerType === "touch") return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const next = selectionAt(selection, pointed(event), event.shiftKey);
      drag.current = next.extent;
      onSelect(next);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current === null || drag.current === "sheet") return;
      const { cell } = pointed(event);
      const { head } = selection;
      if (cell.rowIndex === head.rowIndex && cell.columnIndex === head.columnIndex) return;
      onSelect(extendTo(selection, cell));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const place = pointed(event);
      if (event.pointerType === "touch" && isInside(event)) onSelect(selectionAt(selection, place, false));
      else if (drag.current === null) return;
      drag.current = null;
      const cell = seenCell(view, place.cell);
      const start = seenCell(view, selection.anchor);
      const isClick = cell.rowIndex === start.rowIndex && cell.columnIndex === start.columnIndex;
      const link =
        isClick && place.part === "cells" && !event.shiftKey
          ? findLink(view, cell.rowIndex, cell.columnIndex)
          : null;
      if (link !== null) onFollow(link);
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
