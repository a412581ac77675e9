// One cell: its box with fill and borders, and its text, which may lie beyond the box.

import { mergeClasses } from "@fluentui/react-components";
import type { DrawnCell } from "../../../workbook/xlsx/view/layout/drawnCell";
import { CellText } from "./CellText";
import { boxStyle, innerTextStyle, textStyle } from "./cellStyle";
import { useGridStyles } from "./useGrid.styles";

export interface GridCellProps {
  readonly cell: DrawnCell;
  /** The pane's origin in the sheet, in pixels. */
  readonly paneLeft: number;
  /** Where the cell's row begins in the pane. */
  readonly top: number;
  readonly isActive: boolean;
  /** What a screen reader says of the selected cell; null: what it shows. */
  readonly label: string | null;
  readonly tip: string | undefined;
  readonly isLink: boolean;
  readonly uncalculated: string;
}

export function GridCell(props: GridCellProps) {
  const { cell, paneLeft, top, isActive, label, isLink } = props;
  const styles = useGridStyles();
  const { text } = cell;
  const inner = text === null ? undefined : innerTextStyle(cell, text);
  return (
    <div
      role="gridcell"
      aria-colindex={cell.columnIndex + 1}
      aria-colspan={cell.lastColumn > cell.columnIndex ? cell.lastColumn - cell.columnIndex + 1 : undefined}
      aria-rowspan={cell.lastRow > cell.rowIndex ? cell.lastRow - cell.rowIndex + 1 : undefined}
      aria-selected={isActive ? true : undefined}
      aria-label={label ?? undefined}
      data-active={isActive ? "" : undefined}
      tabIndex={isActive ? 0 : undefined}
      title={props.tip}
      className={mergeClasses(styles.cell, isLink && styles.link)}
      style={boxStyle(cell, top, paneLeft)}
    >
      {text === null ? null : (
        <div className={styles.text} style={textStyle(cell, text)}>
          {inner === undefined ? (
            <CellText text={text} isWrapped={cell.look.alignment.wrap} uncalculated={props.uncalculated} />
          ) : (
            <span style={inner}>
              <CellText text={text} isWrapped={cell.look.alignment.wrap} uncalculated={props.uncalculated} />
            </span>
          )}
        </div>
      )}
    </div>
  );
}
