// What the rules about single values tell of what they found. Amounts in fen, days as day numbers, `found` as it stands.

import type { FieldId } from "../../kinds/kind";
import type { CellValue } from "../../sheets/snapshot";
import type { MoneyUnit } from "../../values/money";
import type { DayNumber, Fen, UnreadableReason } from "../../values/reading";
import type { SheetCell } from "../finding";

export interface ValuesFacts {
  /** `count`: how many rows lack it, where most do; 1 otherwise. */
  readonly "required-missing": { readonly field: FieldId; readonly count: number };
  readonly "date-unreadable": {
    readonly field: FieldId;
    readonly found: CellValue;
    readonly why: UnreadableReason;
  };
  /** `isMendable`: the text says this day and nothing more. */
  readonly "date-as-text": {
    readonly field: FieldId;
    readonly found: string;
    readonly day: DayNumber;
    readonly isMendable: boolean;
    /** How many cells of the column, where nearly all are so; 1 otherwise. Here and below. */
    readonly count: number;
  };
  /** `year`: the one that most of the register's records are of. */
  readonly "date-outside-year": { readonly field: FieldId; readonly day: DayNumber; readonly year: number };
  readonly "date-in-future": { readonly field: FieldId; readonly day: DayNumber; readonly today: DayNumber };
  readonly "amount-unreadable": {
    readonly field: FieldId;
    readonly found: CellValue;
    readonly why: UnreadableReason;
  };
  /** `amount` in fen, or the plain number of a count field; `isMendable`: the text says it and nothing more. */
  readonly "amount-as-text": {
    readonly field: FieldId;
    readonly found: string;
    readonly amount: number;
    readonly isMoney: boolean;
    readonly isMendable: boolean;
    readonly count: number;
  };
  readonly "amount-not-positive": { readonly field: FieldId; readonly fen: Fen };
  readonly "amount-beyond-fen": { readonly field: FieldId; readonly found: CellValue };
  readonly "name-has-spaces": {
    readonly field: FieldId;
    readonly found: string;
    readonly name: string;
    readonly count: number;
  };
  /** `known`: what it comes close to among what the column's other rows say, the commonest first. */
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
  /** A number, or the text under which Excel shows one that is too long (1.2E+17). */
  readonly "number-lost-digits": { readonly field: FieldId; readonly found: number | string };
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
  readonly "formula-error": {
    readonly found: string;
    readonly formula: string | null;
    readonly count: number;
  };
  readonly "unit-differs": {
    readonly field: FieldId;
    readonly unit: MoneyUnit;
    readonly otherUnit: MoneyUnit;
    /** The heading in the other unit; null where the amounts themselves look like it. */
    readonly other: SheetCell | null;
    /** One of those amounts as it stands; null where the headings differ. */
    readonly amount: number | null;
  };
}
