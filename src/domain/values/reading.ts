// A cell is read, blank, or unreadable with a reason; nothing is guessed silently. To keep a million records small, a
// read value stands for itself and only the unreadable is an object.

import type { CellValue } from "../sheets/snapshot";

/** Money in whole fen (1 yuan = 100 fen), exact up to ±90 trillion yuan. */
export type Fen = number;

export const FEN_PER_YUAN = 100;

/** Days since 1970-01-01, which is day 0; no time, no zone. */
export type DayNumber = number;

/** A month and day written without a year, such as 9月18日. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A year and month without a day, as a birth may be known: 2008年5月. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export type UnreadableReason =
  | "not-a-date"
  | "no-such-day"
  | "date-without-day"
  | "not-an-amount"
  | "beyond-fen"
  | "several-amounts"
  | "not-a-count"
  | "not-yes-or-no"
  | "error-value"
  | "not-text";

/** A cell that holds something, but not what its field means; `found` is the cell as it stands. */
export class Unreadable {
  readonly reason: UnreadableReason;
  readonly found: CellValue;

  constructor(reason: UnreadableReason, found: CellValue) {
    this.reason = reason;
    this.found = found;
  }
}

/**
 * What a field of a record reads as: text, choice, person, ids and phones as string; money as `Fen`; a date as
 * `DayNumber`, or `MonthDay` where no year is to be had from cell, title or sheet name, or `YearMonth` where the
 * field allows it; a count as number; yes/no as boolean; null where the cell is blank.
 */
export type FieldReading = string | number | boolean | MonthDay | YearMonth | Unreadable | null;
