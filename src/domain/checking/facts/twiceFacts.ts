// What the rules about things that stand there twice tell: of duplicates each row has a finding, and names the others.

import type { DayNumber, Fen } from "../../values/reading";
import type { SheetCell } from "../finding";

export interface Twice {
  /** The other rows' cells, at most five, the nearest first. */
  readonly others: readonly SheetCell[];
  /** How many others there are in all. */
  readonly count: number;
}

export interface TwiceFacts {
  readonly "award-twice": Twice & {
    readonly student: string;
    readonly award: string;
    readonly year: number;
    /** Also the same day and amount. */
    readonly isSame: boolean;
  };
  readonly "visit-twice": Twice & {
    readonly person: string;
    readonly day: DayNumber;
    /** Comfort money that one of the others gives too; null where not the same is given. */
    readonly cash: Fen | null;
  };
  readonly "expense-twice": Twice & {
    readonly purpose: string;
    readonly day: DayNumber;
    readonly fen: Fen;
    /** The number that both have; null where nothing but the rest is the same. */
    readonly number: { readonly field: "invoiceNo" | "voucherNo"; readonly text: string } | null;
  };
  readonly "invoice-twice": Twice & {
    readonly invoiceNo: string;
    readonly code: string | null;
    /** One voucher, or amounts that come to the invoice's own: it may pay several rows. */
    readonly isShared: boolean;
  };
  readonly "person-twice": Twice & {
    readonly name: string;
    /** Also the same identity number. */
    readonly isSameId: boolean;
  };
  readonly "donation-twice": Twice & {
    readonly person: string;
    readonly fen: Fen;
    readonly day: DayNumber | null;
  };
}
