// One of the parts that frozen panes make: its own lines, cells, drawings and its piece of the selection. Frozen parts
// stick to the window's edge, so that the browser scrolls all four without a line of script.

import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellRange } from "../../../domain/sheets/address";
import { HEAD_HEIGHT, useGridStyles } from "../cells/useGrid.styles";
import { DrawingView } from "../drawings/DrawingView";
import { GridRow } from "../GridRow";
import { useGrid } from "../gridContext";
import type { Quadrant } from "../quadrant";
import type { Cell } from "../selection/selection";
import { CellMarks } from "./CellMarks";
import { Gridlines } from "./Gridlines";
import { NoteBox } from "./NoteBox";
import { SelectionBox } from "./SelectionBox";

export interface QuadrantViewProps {
  readonly quadrant: Quadrant;
  readonly headWidth: number;
  readonly selected: CellRange;
  readonly active: Cell;
}

/** A grid item may move within its area only, so what sticks has the whole sheet for its area. */
function placeOf(quadrant: Quadrant, headWidth: number): CSSProperties {
  const { hasFrozenRows, hasFrozenColumns, width, height } = quadrant;
  return {
    width,
    height,
    gridColumn: hasFrozenColumns ? "2 / -1" : "3",
    gridRow: hasFrozenRows ? "2 / -1" : "3",
    left: hasFrozenColumns ? headWidth : undefined,
    top: hasFrozenRows ? HEAD_HEIGHT : undefined,
    zIndex: Number(hasFrozenRows) + Number(hasFrozenColumns),
  };
}

const FROZEN_EDGE = "#606060";

/** The line Excel draws where the frozen part ends. */
function edgeOf({ hasFrozenRows, hasFrozenColumns, width, height }: Quadrant): readonly CSSProperties[] {
  return [
    ...(hasFrozenRows ? [{ left: 0, top: height - 1, width, height: 1 }] : []),
    ...(hasFrozenColumns ? [{ left: width - 1, top: 0, width: 1, height }] : []),
  ];
}

export function QuadrantView({ quadrant, headWidth, selected, active }: QuadrantViewProps) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const { rows, columns, left, top } = quadrant;
  const isSticky = quadrant.hasFrozenRows || quadrant.hasFrozenColumns;
  return (
    <div
      role="rowgroup"
      className={mergeClasses(styles.quadrant, isSticky && styles.frozen)}
      style={placeOf(quadrant, headWidth)}
    >
      {view.showGridlines ? <Gridlines quadrant={quadrant} /> : null}
      {rows.map((row) => (
        <GridRow
          key={row}
          rowIndex={row}
          firstColumn={columns.first}
          lastColumn={columns.last}
          top={top}
          activeColumn={quadrant.active?.rowIndex === row ? quadrant.active.columnIndex : -1}
        />
      ))}
      <CellMarks quadrant={quadrant} />
      {view.drawings.map((drawing, i) => (
        // Drawings have no identity but their order, and never change while shown.
        <DrawingView key={i} drawing={drawing} left={left} top={top} />
      ))}
      {edgeOf(quadrant).map((edge, i) => (
        <div
          key={i}
          aria-hidden
          className={styles.gridline}
          style={{ ...edge, backgroundColor: FROZEN_EDGE, zIndex: 2 }}
        />
      ))}
      <SelectionBox quadrant={quadrant} selected={selected} active={active} />
      <NoteBox quadrant={quadrant} />
    </div>
  );
}
