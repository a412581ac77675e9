// What the rules about single values tell of what they found. Amounts in fen, days as day numbers, `found` as it stands.

import type { FieldId } from "../../kinds/kind";
import type { CellValue } from "../../sheets/snapshot";
import type { MoneyUnit } from "../../values/money";
import type { DayNumber, Fen, UnreadableReason } from "../../values/reading";
import type { SheetCell } from "../finding";

export interface ValuesFacts {
  readonly "required-missing": { readonly field: FieldId };
  readonly "date-unreadable": {
    readonly field: FieldId;
    readonly found: CellValue;
    readonly why: UnreadableReason;
  };
  readonly "date-as-text": { readonly field: FieldId; readonly found: string; readonly day: DayNumber };
  readonly "date-outside-year": { readonly field: FieldId; readonly day: DayNumber; readonly year: number };
  readonly "date-in-future": { readonly field: FieldId; readonly day: DayNumber; readonly today: DayNumber };
  readonly "amount-unreadable": {
    readonly field: FieldId;
    readonly found: CellValue;
    readonly why: UnreadableReason;
  };
  readonly "amount-as-text": { readonly field: FieldId; readonly found: string; readonly fen: Fen };
  readonly "amount-not-positive": { readonly field: FieldId; readonly fen: Fen };
  readonly "amount-beyond-fen": { readonly field: FieldId; readonly found: CellValue };
  readonly "name-has-spaces": { readonly field: FieldId; readonly found: string; readonly name: string };
  /** `known`: what the column's other rows say, the commonest first. */
  readonly "choice-unknown": {
    readonly field: FieldId;
    readonly found: string;
    readonly known: readonly string[];
  };
  readonly "id-number-invalid": {
    readonly found: string;
    readonly why: "length" | "characters" | "birth" | "check-digit";
    /** The check digit that would fit; null where that is not what is wrong. */
    readonly expected: string | null;
  };
  readonly "number-lost-digits": { readonly field: FieldId; readonly found: number };
  readonly "phone-invalid": { readonly found: string };
  readonly "invoice-number-shape": {
    readonly found: string;
    readonly code: string | null;
    readonly why: "length" | "characters" | "code-length" | "code-with-long-number" | "check-code";
  };
  readonly "amount-in-words-mismatch": {
    readonly words: string;
    /** null: the words cannot be read as an amount. */
    readonly wordsFen: Fen | null;
    readonly fen: Fen;
    readonly amountCell: SheetCell;
  };
  readonly "formula-error": { readonly found: string; readonly formula: string | null };
  readonly "unit-differs": {
    readonly field: FieldId;
    readonly unit: MoneyUnit;
    readonly other: SheetCell;
    readonly otherUnit: MoneyUnit;
  };
}
