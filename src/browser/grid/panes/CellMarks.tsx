// The small marks Excel puts on cells: the red corner of a note, the button of a filter. They show what is there; they do
// nothing here.

import { startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";
import type { Quadrant } from "../quadrant";

const NOTE_SIZE = 7;
const FILTER_SIZE = 16;

/** Whether a cell lies among the rows and columns drawn. */
function isDrawn(quadrant: Quadrant, rowIndex: number, columnIndex: number): boolean {
  const { columns, rows } = quadrant;
  return columnIndex >= columns.first && columnIndex <= columns.last && rows.includes(rowIndex);
}

export function CellMarks({ quadrant }: { readonly quadrant: Quadrant }) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const rightOf = (column: number): number => startOf(view.columns, column + 1) - quadrant.left;
  const bottomOf = (row: number): number => startOf(view.rows, row + 1) - quadrant.top;
  const notes = view.notes.filter((note) => isDrawn(quadrant, note.rowIndex, note.columnIndex));
  const headers = view.filterHeaders.flatMap((range) => {
    const first = Math.max(range.left, quadrant.columns.first);
    const last = Math.min(range.right, quadrant.columns.last);
    const count = quadrant.rows.includes(range.top) ? Math.max(0, last - first + 1) : 0;
    return Array.from({ length: count }, (_none, i) => ({ row: range.top, column: first + i }));
  });
  return (
    <div aria-hidden>
      {notes.map(({ rowIndex, columnIndex }) => (
        <div
          key={`${rowIndex} ${columnIndex}`}
          className={styles.noteMark}
          style={{
            left: rightOf(columnIndex) - NOTE_SIZE - 1,
            top: startOf(view.rows, rowIndex) - quadrant.top,
          }}
        />
      ))}
      {headers.map(({ row, column }) => (
        <div
          key={`${row} ${column}`}
          className={styles.filterMark}
          style={{ left: rightOf(column) - FILTER_SIZE - 2, top: bottomOf(row) - FILTER_SIZE - 2 }}
        >
          ▼
        </div>
      ))}
    </div>
  );
}
