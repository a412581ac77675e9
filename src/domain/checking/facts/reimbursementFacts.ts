// What the rules about reimbursing tell.

import type { DayNumber, Fen } from "../../values/reading";

export interface ReimbursementFacts {
  readonly "expense-without-voucher": { readonly fen: Fen };
  readonly "expense-over-receipt": { readonly fen: Fen; readonly receipt: Fen };
  readonly "expense-unapproved": { readonly fen: Fen };
  readonly "self-approved": { readonly person: string };
  readonly "reimbursed-before-spent": { readonly spentOn: DayNumber; readonly reimbursedOn: DayNumber };
  readonly "unreimbursed-at-year-end": { readonly fen: Fen; readonly day: DayNumber; readonly year: number };
  readonly "payment-unsigned": { readonly fen: Fen };
}
