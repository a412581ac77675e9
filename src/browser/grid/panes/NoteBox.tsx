// The note of the selected cell, beside it. Screen readers hear of it with the cell.

import { startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { useGridStyles } from "../cells/useGrid.styles";
import { findNote } from "../findExtras";
import { useGrid } from "../gridContext";
import type { Quadrant } from "../quadrant";

const APART = 8;

export function NoteBox({ quadrant }: { readonly quadrant: Quadrant }) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const { active } = quadrant;
  const note = active && findNote(view, active.rowIndex, active.columnIndex);
  if (active === null || note === null) return null;
  return (
    <div
      className={styles.note}
      style={{
        left: startOf(view.columns, active.columnIndex + 1) - quadrant.left + APART,
        top: startOf(view.rows, active.rowIndex) - quadrant.top,
      }}
    >
      {note.text}
    </div>
  );
}
