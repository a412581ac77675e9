// One cell: a single element with its text in it, unless the text runs over its neighbours, is turned, or has fonts of
// its own.

import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { DrawnCell } from "../../../workbook/xlsx/view/layout/drawnCell";
import { useGrid } from "../gridContext";
import { CellText } from "./CellText";
import { markStyle } from "./markStyle";
import { borderStyle } from "./borderStyle";
import type { GridStyles } from "./useGrid.styles";

export interface GridCellProps {
  readonly cell: DrawnCell;
  readonly styles: GridStyles;
  readonly isActive: boolean;
  /** What a screen reader says of the selected cell; null: what it shows. */
  readonly label: string | null;
  readonly tip: string | null;
  readonly isLink: boolean;
}

function isMerged(cell: DrawnCell): boolean {
  return cell.lastColumn > cell.columnIndex || cell.lastRow > cell.rowIndex;
}

function spansOf(cell: DrawnCell) {
  return {
    "aria-colspan": cell.lastColumn - cell.columnIndex + 1,
    "aria-rowspan": cell.lastRow - cell.rowIndex + 1,
  };
}

/** The one cell that the keyboard is in. */
const ACTIVE = { "aria-selected": true, "data-active": "", tabIndex: 0 };

/** What the classes of the cell's look and column do not say; undefined for nearly all cells. */
function ownStyle(cell: DrawnCell): CSSProperties | undefined {
  const hasOwnBorders = cell.borders !== cell.look.borders;
  if (!isMerged(cell) && !hasOwnBorders && cell.mark === null) return undefined;
  return {
    ...(isMerged(cell) ? { width: cell.width + 1, height: cell.height + 1 } : {}),
    ...(hasOwnBorders ? borderStyle(cell.borders) : {}),
    ...(cell.mark === null ? {} : markStyle(cell.mark)),
  };
}

const ALIGN = { left: "left", center: "center", right: "right", justify: "justify" } as const;

export function GridCell({ cell, styles, isActive, label, tip, isLink }: GridCellProps) {
  const { rules } = useGrid();
  const { text, look } = cell;
  const isOpen = text !== null && (text.kind === "number" || text.width > cell.width);
  return (
    <div
      role="gridcell"
      aria-colindex={cell.columnIndex + 1}
      {...(isMerged(cell) ? spansOf(cell) : {})}
      {...(isActive ? ACTIVE : {})}
      aria-label={label ?? undefined}
      title={tip ?? undefined}
      className={[
        mergeClasses(
          styles.cell,
          text === null ? undefined : styles[ALIGN[text.align]],
          isOpen && styles.open,
          isLink && styles.link,
          isMerged(cell) && look.fill === null && styles.paper,
        ),
        rules.lookClass(look),
        rules.columnClass(cell.columnIndex),
      ].join(" ")}
      style={ownStyle(cell)}
    >
      {text === null ? null : <CellText cell={cell} text={text} styles={styles} />}
    </div>
  );
}
