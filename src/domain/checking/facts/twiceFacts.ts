// What the rules about things that stand there twice tell: of duplicates each row has a finding, and names the others.

import type { DayNumber, Fen } from "../../values/reading";
import type { SheetCell } from "../finding";

interface Twice {
  /** The other rows' cells, at most five, the nearest first. */
  readonly others: readonly SheetCell[];
  /** How many others there are in all. */
  readonly count: number;
}

export interface TwiceFacts {
  readonly "award-twice": Twice & { readonly student: string; readonly award: string; readonly year: number };
  readonly "visit-twice": Twice & { readonly person: string; readonly day: DayNumber };
  readonly "expense-twice": Twice & { readonly purpose: string; readonly day: DayNumber; readonly fen: Fen };
  readonly "invoice-twice": Twice & { readonly invoiceNo: string; readonly code: string | null };
  readonly "person-twice": Twice & { readonly name: string };
  readonly "donation-twice": Twice & {
    readonly person: string;
    readonly fen: Fen;
    readonly day: DayNumber | null;
  };
}
