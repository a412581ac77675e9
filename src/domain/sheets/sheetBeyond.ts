// What a sheet holds beside its cells' contents and looks, as far as it matters to one that is about to be written anew.

import type { CellRange } from "./address";
import type { RangeLink } from "./sheetDocument";

/** What a sheet document has no words for. */
export type BeyondKind =
  /** A note or comment at a cell. */
  | "note"
  /** A picture, a shape, a control, a chart, sparklines. */
  | "drawing"
  | "validation"
  /** A conditional format that is no mark of ours. */
  | "format"
  /** A link that leads out of the workbook, or to no range of it. */
  | "link"
  /** A list object (Excel's 表格). */
  | "table"
  /** One formula that fills several cells, or is worked out as an array. */
  | "array";

export interface BeyondThing {
  readonly kind: BeyondKind;
  /** The row it stands in or begins in, 0-based; null where that is not known. */
  readonly rowIndex: number | null;
  /** A drawing's own name; "" for anything else. */
  readonly name: string;
}

export interface LinkedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly link: RangeLink;
}

export interface SheetBeyond {
  /** From A1 to the last cell that holds something or looks like something; null in an untouched sheet. */
  readonly used: CellRange | null;
  /** Cells merged with others; none where this host cannot tell. */
  readonly merges: readonly CellRange[];
  readonly links: readonly LinkedCell[];
  readonly things: readonly BeyondThing[];
}
