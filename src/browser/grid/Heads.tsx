// The strips of letters and numbers around the sheet, and the corner between them. Like the frozen parts they stick to
// the window's edge.

import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { CellRange } from "../../domain/sheets/address";
import { startOf } from "../../workbook/xlsx/view/geometry/axis";
import { HEAD_HEIGHT, useGridStyles } from "./cells/useGrid.styles";
import { useGrid } from "./gridContext";
import { ColumnHeads } from "./heads/ColumnHeads";
import { RowHeads } from "./heads/RowHeads";
import type { GridWindow } from "./quadrant";

export interface HeadsProps {
  readonly window: GridWindow;
  readonly headWidth: number;
  readonly selected: CellRange;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_none, i) => i);
}

export function Heads({ window, headWidth, selected }: HeadsProps) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const { rows, columns, frozen } = view;
  const rowEdge = startOf(rows, frozen.rows);
  const columnEdge = startOf(columns, frozen.columns);
  const strip = (style: CSSProperties, content: ReactNode) => (
    <div aria-hidden className={styles.heads} style={style}>
      {content}
    </div>
  );
  const top = { gridRow: "1 / -1", top: 0, height: HEAD_HEIGHT };
  const left = { gridColumn: "1 / -1", left: 0, width: headWidth };
  return (
    <>
      {strip(
        { ...top, gridColumn: "3", width: startOf(columns, columns.count) - columnEdge, zIndex: 5 },
        <ColumnHeads columns={window.columns} left={columnEdge} selected={selected} />,
      )}
      {strip(
        { ...left, gridRow: "3", height: startOf(rows, rows.count) - rowEdge, zIndex: 5 },
        <RowHeads rows={window.rows} top={rowEdge} width={headWidth} selected={selected} />,
      )}
      {strip(
        { ...top, gridColumn: "2 / -1", left: headWidth, width: columnEdge, zIndex: 6 },
        <ColumnHeads columns={{ first: 0, last: frozen.columns - 1 }} left={0} selected={selected} />,
      )}
      {strip(
        { ...left, gridRow: "2 / -1", top: HEAD_HEIGHT, height: rowEdge, zIndex: 6 },
        <RowHeads rows={upTo(frozen.rows)} top={0} width={headWidth} selected={selected} />,
      )}
      <div
        aria-hidden
        className={mergeClasses(styles.heads, styles.corner)}
        style={{ ...top, gridColumn: "1 / -1", left: 0, width: headWidth, zIndex: 7 }}
      />
    </>
  );
}
