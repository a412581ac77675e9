// Which rows and columns the window shows. Frozen ones are always drawn, so only the others are virtual.

import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { sizeOf } from "../../workbook/xlsx/view/geometry/axis";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import type { GridWindow } from "./quadrant";

/** Rows drawn beyond the window, so that a turn of the wheel does not meet white paper. */
const MORE_ROWS = 10;
const MORE_COLUMNS = 3;
/** Columns come and go in groups: each change of the group draws every row anew. */
const COLUMN_GROUP = 4;

export function useGridWindow(view: SheetView, scroller: RefObject<HTMLElement | null>): GridWindow {
  const { rows, columns, frozen } = view;
  const getScrollElement = () => scroller.current;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled by the React compiler
  const virtualRows = useVirtualizer({
    count: Math.max(0, rows.count - frozen.rows),
    getScrollElement,
    estimateSize: (i) => sizeOf(rows, frozen.rows + i),
    overscan: MORE_ROWS,
  });
  const virtualColumns = useVirtualizer({
    horizontal: true,
    count: Math.max(0, columns.count - frozen.columns),
    getScrollElement,
    estimateSize: (i) => sizeOf(columns, frozen.columns + i),
    overscan: MORE_COLUMNS,
  });
  const columnItems = virtualColumns.getVirtualItems();
  const first = columnItems[0]?.index ?? 0;
  const last = columnItems.at(-1)?.index ?? 0;
  const lastOfGroup = Math.ceil((last + 1) / COLUMN_GROUP) * COLUMN_GROUP - 1;
  return {
    rows: virtualRows.getVirtualItems().map((item) => frozen.rows + item.index),
    columns: {
      first: frozen.columns + Math.floor(first / COLUMN_GROUP) * COLUMN_GROUP,
      last: Math.min(columns.count - 1, frozen.columns + lastOfGroup),
    },
  };
}
