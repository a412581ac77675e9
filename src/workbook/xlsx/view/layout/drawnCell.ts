// One cell as the grid draws it.

import type { Severity } from "../../../../domain/checking/finding";
import type { DisplayedCell } from "../display/displayCell";
import type { BordersLook, CellLook } from "../style/cellLook";
import type { TextRun } from "../text/textRun";

export type TextAlign = "left" | "center" | "right" | "justify";

export interface DrawnText extends Pick<DisplayedCell, "kind" | "color" | "filler"> {
  /** As it fits: shortened, or a row of #. */
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
  readonly align: TextAlign;
  /** The box the text is shown in, in pixels of the sheet; wider than the cell where it runs over empty neighbours. */
  readonly left: number;
  readonly width: number;
  /** It runs over neighbours and hides the gridlines between them. */
  readonly hidesGridlines: boolean;
  /** Below 1 where the cell shrinks its text to fit. */
  readonly scale: number;
}

export interface DrawnCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The last row and column of the merge it stands for; its own where it stands alone. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly borders: BordersLook;
  /** What it is marked as by us; null for nearly all cells. */
  readonly mark: Severity | null;
  /** Null for a cell that only looks like something. */
  readonly text: DrawnText | null;
}
