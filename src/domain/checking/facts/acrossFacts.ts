// What the rules across sheets tell: the row that lacks its counterpart, and where that was looked for.

import type { DayNumber, Fen } from "../../values/reading";
import type { SheetCell } from "../finding";

interface Unmatched {
  readonly fen: Fen;
  readonly day: DayNumber | null;
  /** Sheets in which the counterpart was looked for. */
  readonly lookedIn: readonly string[];
  /** The nearest row there that comes close, and what differs; null where none does. */
  readonly nearest: { readonly cell: SheetCell; readonly fen: Fen; readonly day: DayNumber | null } | null;
}

export interface AcrossFacts {
  readonly "award-without-expense": Unmatched & { readonly award: string };
  readonly "visit-without-expense": Unmatched;
  readonly "expense-without-ground": Unmatched & { readonly names: "award" | "visit" };
  readonly "fuel-without-trip": {
    readonly fen: Fen;
    readonly day: DayNumber | null;
    readonly lookedIn: readonly string[];
  };
  readonly "trip-paid-twice": {
    readonly day: DayNumber;
    readonly trips: number;
    readonly others: readonly SheetCell[];
  };
  readonly "pupil-without-helper": Readonly<Record<string, never>>;
  readonly "pupil-not-visited": { readonly year: number; readonly lookedIn: readonly string[] };
  readonly "study-day-missing": { readonly year: number; readonly month: number; readonly studyDay: number };
  readonly "study-day-moved": { readonly day: DayNumber; readonly studyDay: number };
  readonly "sign-in-unknown": { readonly name: string; readonly rosters: readonly string[] };
  readonly "summary-stale": { readonly figure: string; readonly written: number; readonly now: number };
}
