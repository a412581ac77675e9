// The cells of one row in one quadrant. Drawn again only when its columns or its selected cell change, so that scrolling
// down draws the rows that come into view and no others.

import { memo } from "react";
import { sizeOf, startOf } from "../../workbook/xlsx/view/geometry/axis";
import { layOutRow } from "../../workbook/xlsx/view/layout/layOutRow";
import { describeCell } from "./cells/describeCell";
import { GridCell } from "./cells/GridCell";
import { useGrid } from "./gridContext";
import { findLink, findNote } from "./findExtras";
import { useGridStyles } from "./cells/useGrid.styles";

export interface GridRowProps {
  readonly rowIndex: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Where the quadrant begins in the sheet, in pixels. */
  readonly top: number;
  /** The column of the selected cell, −1 where it lies elsewhere. */
  readonly activeColumn: number;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { rowIndex, activeColumn } = props;
  const { view, widths, texts } = useGrid();
  const styles = useGridStyles();
  const asked = activeColumn < 0 ? [] : [activeColumn];
  const window = { first: props.firstColumn, last: props.lastColumn };
  const cells = layOutRow(view, rowIndex, window, asked, widths);
  if (cells.length === 0) return null;
  const place = { top: startOf(view.rows, rowIndex) - props.top, height: sizeOf(view.rows, rowIndex) };
  return (
    <div role="row" aria-rowindex={rowIndex + 1} className={styles.row} style={place}>
      {cells.map((cell) => {
        const isActive = cell.columnIndex === activeColumn;
        const link = findLink(view, rowIndex, cell.columnIndex);
        const note = findNote(view, rowIndex, cell.columnIndex);
        return (
          <GridCell
            key={cell.columnIndex}
            cell={cell}
            styles={styles}
            isActive={isActive}
            label={isActive ? describeCell(view, cell, texts) : null}
            tip={note?.text ?? link?.tip ?? null}
            isLink={link !== null}
          />
        );
      })}
    </div>
  );
});
