// The green frame around what is selected, with the selected cell itself left clear.

import type { CellRange } from "../../../domain/sheets/address";
import { startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { findMerge } from "../../../workbook/xlsx/view/geometry/mergeTable";
import { useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";
import type { Quadrant } from "../quadrant";
import type { Cell } from "../selection/selection";

export interface SelectionBoxProps {
  readonly quadrant: Quadrant;
  readonly selected: CellRange;
  readonly active: Cell;
}

/** The frame lies on the gridlines, one pixel out on every side. */
const OUT = 1;

export function SelectionBox({ quadrant, selected, active }: SelectionBoxProps) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const boxOf = (range: CellRange, out: number) => {
    const left = startOf(view.columns, range.left) - quadrant.left - out - 1;
    const top = startOf(view.rows, range.top) - quadrant.top - out - 1;
    return {
      left,
      top,
      width: startOf(view.columns, range.right + 1) - quadrant.left - left + out,
      height: startOf(view.rows, range.bottom + 1) - quadrant.top - top + out,
    };
  };
  const { rowIndex: row, columnIndex: column } = active;
  const own = findMerge(view.merges, row, column) ?? { top: row, bottom: row, left: column, right: column };
  const isOne =
    own.top === selected.top &&
    own.bottom === selected.bottom &&
    own.left === selected.left &&
    own.right === selected.right;
  const inner = boxOf(own, 0);
  const outer = boxOf(selected, 0);
  // The fill goes around the selected cell: a rectangle with a hole, drawn in one stroke.
  const hole = [
    "evenodd",
    `0 0, 100% 0, 100% 100%, 0 100%, 0 0`,
    ...corners(inner.left - outer.left, inner.top - outer.top, inner.width, inner.height),
  ];
  return (
    <div aria-hidden>
      {isOne ? null : (
        <div className={styles.selectionFill} style={{ ...outer, clipPath: `polygon(${hole.join(", ")})` }} />
      )}
      <div className={styles.selection} style={boxOf(selected, OUT)} />
    </div>
  );
}

function corners(left: number, top: number, width: number, height: number): string[] {
  const at = (x: number, y: number): string => `${x}px ${y}px`;
  const start = at(left, top);
  return [start, at(left + width, top), at(left + width, top + height), at(left, top + height), start, "0 0"];
}
