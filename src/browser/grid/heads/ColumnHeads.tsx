// The strip of column letters. Hidden from screen readers, to whom each cell says its own address.

import { mergeClasses } from "@fluentui/react-components";
import { columnName } from "../../../domain/sheets/address";
import type { CellRange } from "../../../domain/sheets/address";
import { sizeOf, startOf } from "../../../workbook/xlsx/view/geometry/axis";
import type { ColumnWindow } from "../../../workbook/xlsx/view/layout/layOutRow";
import { HEAD_HEIGHT, useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";

export interface ColumnHeadsProps {
  readonly columns: ColumnWindow;
  /** The strip's origin in the sheet, in pixels. */
  readonly left: number;
  readonly selected: CellRange;
}

export function ColumnHeads({ columns, left, selected }: ColumnHeadsProps) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const isWhole = selected.top === 0 && selected.bottom === view.rows.count - 1;
  const heads = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const width = sizeOf(view.columns, column);
    if (width === 0) continue;
    const isSelected = column >= selected.left && column <= selected.right;
    heads.push(
      <div
        key={column}
        className={mergeClasses(
          styles.head,
          isSelected && styles.headInSelection,
          isSelected && isWhole && styles.headWhole,
        )}
        style={{ left: startOf(view.columns, column) - left, top: 0, width, height: HEAD_HEIGHT }}
      >
        {columnName(column)}
      </div>,
    );
  }
  return heads;
}
