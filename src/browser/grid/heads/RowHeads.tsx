// The strip of row numbers. Hidden from screen readers, to whom each cell says its own address.

import { mergeClasses } from "@fluentui/react-components";
import type { CellRange } from "../../../domain/sheets/address";
import { sizeOf, startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";

export interface RowHeadsProps {
  readonly rows: readonly number[];
  /** The strip's origin in the sheet and its width, in pixels. */
  readonly top: number;
  readonly width: number;
  readonly selected: CellRange;
}

export function RowHeads({ rows, top, width, selected }: RowHeadsProps) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const isWhole = selected.left === 0 && selected.right === view.columns.count - 1;
  return rows
    .filter((row) => sizeOf(view.rows, row) > 0)
    .map((row) => {
      const isSelected = row >= selected.top && row <= selected.bottom;
      return (
        <div
          key={row}
          className={mergeClasses(
            styles.head,
            isSelected && styles.headInSelection,
            isSelected && isWhole && styles.headWhole,
          )}
          style={{ left: 0, top: startOf(view.rows, row) - top, width, height: sizeOf(view.rows, row) }}
        >
          {row + 1}
        </div>
      );
    });
}
