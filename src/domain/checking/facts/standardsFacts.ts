// What the rules about standards tell: the amount found, the standard in force on the row's own day, and its ground.

import type { Standard } from "../../settings/settings";
import type { DayNumber, Fen } from "../../values/reading";

interface OffStandard {
  readonly fen: Fen;
  /** What the standard asks for this row, in fen. */
  readonly expected: Fen;
  readonly standard: Standard;
  readonly day: DayNumber;
}

interface Budget {
  readonly spent: Fen;
  /** The year's budget, or the upper end of the standard's range. */
  readonly budget: Fen;
  readonly year: number;
  readonly source: "settings" | "standard";
}

export interface StandardsFacts {
  readonly "award-off-standard": OffStandard & { readonly award: string };
  readonly "visit-cash-off-standard": OffStandard;
  readonly "fuel-off-standard": OffStandard;
  /** Rows of this category have no standard to be judged by. */
  readonly "standard-missing": { readonly category: string; readonly rows: readonly number[] };
  readonly "budget-exceeded": Budget;
  readonly "budget-nearly-spent": Budget;
  readonly "office-meetings-too-few": {
    readonly held: number;
    readonly wanted: number;
    readonly year: number;
    readonly standard: Standard;
  };
}
