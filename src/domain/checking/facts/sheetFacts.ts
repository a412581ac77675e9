// What the rules about a sheet's build tell: totals, serials, rows.

import type { CellRange } from "../../sheets/address";
import type { FieldId } from "../../kinds/kind";

export interface SheetFacts {
  /** A typed or worded total beside the sum of its rows. */
  readonly "total-mismatch": {
    readonly field: FieldId;
    /** In fen where it is `of` money; else plain numbers, of the field's column or of records. */
    readonly total: number;
    readonly sum: number;
    readonly of: "money" | "number" | "records";
    /** First and last row summed (0-based). */
    readonly rows: readonly [number, number];
    /** Records stand below the total, which no total takes in. */
    readonly hasRowsBelow: boolean;
    /** Rows of subtotals that the total's formula adds to the rows they are of (0-based). */
    readonly doubled: readonly number[];
  };
  readonly "total-misses-rows": {
    readonly field: FieldId;
    readonly formula: string;
    /** Rows with an amount that the formula leaves out (0-based). */
    readonly missed: readonly number[];
    /** What they add up to: fen, or plain numbers. */
    readonly sum: number;
    readonly isMoney: boolean;
    /** They lie outside its range, or are hidden and it passes over what is hidden. */
    readonly why: "range" | "hidden";
    /** The range that would take them all in; null where the formula is no plain sum of one range. */
    readonly wanted: CellRange | null;
  };
  readonly "serial-broken": { readonly found: string; readonly expected: number };
  readonly "blank-row-inside": { readonly rows: readonly number[] };
  readonly "hidden-rows-counted": {
    readonly rows: readonly number[];
    /** By the sheet's filter rather than by hand. */
    readonly byFilter: boolean;
  };
}
