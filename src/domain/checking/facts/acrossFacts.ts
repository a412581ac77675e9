// What the rules across sheets tell: the row that lacks its counterpart, and where that was looked for.

import type { Standard } from "../../settings/settings";
import type { MonthStretch } from "../../summary/monthSpan";
import type { DayNumber, Fen } from "../../values/reading";
import type { SheetCell } from "../finding";

/** A row of the other side that comes close, and what it says. */
export interface NearRow {
  readonly cell: SheetCell;
  readonly fen: Fen;
  readonly day: DayNumber | null;
}

interface Unmatched {
  /** Of several rows their sum. */
  readonly fen: Fen;
  readonly day: DayNumber | null;
  /** Sheets in which the counterpart was looked for. */
  readonly lookedIn: readonly string[];
  /** The nearest row there that comes close and has no counterpart either; null where none does. */
  readonly nearest: NearRow | null;
}

interface Unpaid extends Unmatched {
  /** How many rows the finding is about: more than one where no expense at all names such a thing. */
  readonly rows: number;
  /** Of `count` rows that a payment could be for equally well, `lacking` have none: which of them is not known. */
  readonly alike: { readonly count: number; readonly lacking: number } | null;
}

export interface AcrossFacts {
  readonly "award-without-expense": Unpaid & { readonly award: string };
  readonly "visit-without-expense": Unpaid;
  readonly "expense-without-ground": Unmatched & {
    readonly names: "award" | "visit";
    /** For how many it is, and how many of them stand in a register. */
    readonly shares: number;
    readonly found: number;
    /** The rows of its day that it may be for, if only the sums agreed; null where there are none. */
    readonly unequal: { readonly rows: number; readonly fen: Fen; readonly first: SheetCell } | null;
  };
  readonly "fuel-without-trip": {
    readonly fen: Fen;
    readonly day: DayNumber;
    readonly lookedIn: readonly string[];
    /** Which side of trips has no register; null where both have. */
    readonly lacksRegister: "visit" | "activity" | null;
  };
  readonly "trip-paid-twice": {
    readonly day: DayNumber;
    readonly trips: number;
    /** Fuel paid on that day in all. */
    readonly paid: number;
    readonly others: readonly SheetCell[];
    /** What the trips are: cells of visits and activities. */
    readonly tripCells: readonly SheetCell[];
  };
  readonly "pupil-without-helper": Readonly<Record<string, never>>;
  readonly "pupil-not-visited": {
    readonly year: number;
    readonly lookedIn: readonly string[];
    /** How many pupils the finding is about: more than one where nobody of the roster was visited. */
    readonly pupils: number;
    readonly isOver: boolean;
  };
  readonly "study-day-missing": {
    readonly year: number;
    readonly month: number;
    readonly standard: Standard;
    readonly lookedIn: readonly string[];
  };
  readonly "study-day-moved": { readonly day: DayNumber; readonly standard: Standard };
  readonly "sign-in-unknown": {
    readonly name: string;
    readonly rosters: readonly string[];
    readonly times: number;
  };
  readonly "summary-stale": {
    readonly year: number;
    /** Where the summary is not of the whole year. */
    readonly months?: MonthStretch;
    /** Figures that are no longer so, as the sheet labels them, at most five; money in fen. */
    readonly figures: readonly StaleFigure[];
    readonly count: number;
  };
}

export interface StaleFigure {
  readonly label: string;
  readonly cell: SheetCell;
  readonly unit: "yuan" | "people" | "times" | "items" | "ratio";
  /** null: the cell is blank. */
  readonly written: number | null;
  /** null: there is no longer such a figure. */
  readonly now: number | null;
}
