// New rows in a sheet of the clerk's, as data: which rows are inserted, what is to stand in them, and what else has to
// follow (totals, print area). Everything it says it expects is as the sheet stood when it was planned.

import type { CellWrite, CellWrites } from "./cellWrites";
import type { CellContent } from "./sameContent";

/** What a cell must still hold, as the sheet stands before the addition; 0-based. */
export interface CellGuard {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: CellContent;
}

/** Whole rows of the sheet that are inserted, as Excel inserts them: what refers to rows below follows. */
export interface RowInsertion {
  /** The row (0-based, as the sheet stands) above which they come. */
  readonly before: number;
  /** At least 1. */
  readonly count: number;
  /** The row (0-based, as the sheet stands) whose height, looks, number formats and validations they take. */
  readonly like: number;
  /** Columns (0-based) whose cell, where it is merged down to the row just above the new ones, is to take them in. */
  readonly joins?: readonly number[];
}

/** Rows added to one sheet as one unit: all of it stands afterwards, or nothing does. */
export interface RowAddition extends CellWrites {
  /** null: the cells go into rows that are there already. */
  readonly insertion: RowInsertion | null;
  /**
   * What is written, at its place after the insertion: the new rows, and formulas of totals that are to cover them. The
   * content expected of a cell is what stands there before the insertion, at the place it then has; of a cell of an
   * inserted row, nothing.
   */
  readonly cells: readonly CellWrite[];
  /** Cells that tell that the place is still the one meant: the row above, the row below, the headings. */
  readonly guards: readonly CellGuard[];
  /** List objects that are to end at a row (0-based, after the insertion) further down, with the rows added. */
  readonly stretchedTables: readonly { readonly name: string; readonly bottom: number }[];
  /**
   * Where the print area ends just above a row that is inserted or newly filled, it is to include it, and those that follow
   * on it without a gap.
   */
  readonly stretchesPrintArea: boolean;
}
