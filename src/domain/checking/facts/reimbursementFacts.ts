// What the rules about reimbursing tell.

import type { DayNumber, Fen } from "../../values/reading";

/** Of one row, or of all rows of a table together: `fen` is then their sum. */
export interface RowsWithout {
  readonly fen: Fen;
  /** 0-based. */
  readonly rows: readonly number[];
  /** Nobody has filled in anything in the whole table. */
  readonly isWhole: boolean;
}

export interface ReimbursementFacts {
  /** `isPending`: the money has not been paid back yet, so that it is not too late. */
  readonly "expense-without-voucher": RowsWithout & { readonly isPending: boolean };
  readonly "expense-over-receipt": { readonly fen: Fen; readonly receipt: Fen };
  readonly "expense-unapproved": RowsWithout & { readonly isPending: boolean };
  readonly "self-approved": { readonly person: string };
  readonly "reimbursed-before-spent": { readonly spentOn: DayNumber; readonly reimbursedOn: DayNumber };
  readonly "unreimbursed-at-year-end": {
    readonly fen: Fen;
    readonly day: DayNumber;
    readonly year: number;
    readonly status: string;
    /** The row says both: not reimbursed, and when it was. */
    readonly reimbursedOn: DayNumber | null;
  };
  readonly "payment-unsigned": RowsWithout;
}
