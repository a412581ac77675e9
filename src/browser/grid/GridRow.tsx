// The cells of one row in one quadrant. Drawn again only when its columns or its selected cell change, so that scrolling
// down draws the rows that come into view and no others.

import { memo } from "react";
import { startOf } from "../../workbook/xlsx/view/geometry/axis";
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
  /** The quadrant's origin in the sheet, in pixels. */
  readonly left: number;
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
  const top = startOf(view.rows, rowIndex) - props.top;
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={rowIndex + 1} className={styles.row}>
      {cells.map((cell) => {
        const isActive = cell.columnIndex === activeColumn;
        const link = findLink(view, rowIndex, cell.columnIndex);
        const note = findNote(view, rowIndex, cell.columnIndex);
        return (
          <GridCell
            key={cell.columnIndex}
            cell={cell}
            paneLeft={props.left}
            top={top}
            isActive={isActive}
            label={isActive ? describeCell(view, cell, texts) : null}
            tip={note?.text ?? link?.tip ?? undefined}
            isLink={link !== null}
            uncalculated={texts.uncalculated}
          />
        );
      })}
    </div>
  );
});
