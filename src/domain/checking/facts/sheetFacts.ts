// What the rules about a sheet's build tell: totals, serials, rows.

import type { CellRange } from "../../sheets/address";
import type { FieldId } from "../../kinds/kind";
import type { Fen } from "../../values/reading";

export interface SheetFacts {
  /** A typed or worded total beside the sum of its rows; of a count field both are plain numbers. */
  readonly "total-mismatch": {
    readonly field: FieldId;
    readonly total: Fen;
    readonly sum: Fen;
    readonly isMoney: boolean;
    /** First and last row summed (0-based). */
    readonly rows: readonly [number, number];
  };
  readonly "total-misses-rows": {
    readonly field: FieldId;
    readonly formula: string;
    /** Rows with an amount that the formula leaves out (0-based). */
    readonly missed: readonly number[];
    /** The range that would take them all in. */
    readonly wanted: CellRange;
  };
  readonly "serial-broken": { readonly found: string; readonly expected: number };
  readonly "blank-row-inside": { readonly rows: readonly number[] };
  readonly "hidden-rows-counted": { readonly rows: readonly number[] };
}
