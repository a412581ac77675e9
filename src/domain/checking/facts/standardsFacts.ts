// What the rules about standards tell: the amount found, the standard in force on the row's own day, and its ground.

import type { Standard } from "../../settings/settings";
import type { DayNumber, Fen } from "../../values/reading";

export interface OffStandard {
  readonly fen: Fen;
  /** What the standard asks for this row. */
  readonly expected: Fen;
  /** How many times the standard: persons, sets or trips of the row. */
  readonly times: number;
  readonly standard: Standard;
  /** null: the row does not say its day, and the standard is the same all the year. */
  readonly day: DayNumber | null;
}

export interface Budget {
  readonly spent: Fen;
  /** The year's budget, or the upper end of the standard's range. */
  readonly budget: Fen;
  readonly year: number;
  /** settings: 关工设置 gives the year's budget; standard: only the range within which years lie. */
  readonly source: "settings" | "standard";
  readonly ground: string;
}

export interface StandardsFacts {
  /** `award` is the category as it stands; `isExact` false: it says more than the standard's name. */
  readonly "award-off-standard": OffStandard & { readonly award: string; readonly isExact: boolean };
  readonly "visit-cash-off-standard": OffStandard;
  readonly "fuel-off-standard": OffStandard;
  /** Rows of these categories have no standard to be judged by. */
  readonly "standard-missing": {
    readonly categories: readonly string[];
    readonly rows: readonly number[];
    /** The standard of that name in force at other times, and the rows' first day then; null where there is none at all. */
    readonly gap: { readonly standard: Standard; readonly day: DayNumber | null } | null;
  };
  readonly "budget-exceeded": Budget;
  readonly "budget-nearly-spent": Budget;
  readonly "office-meetings-too-few": {
    readonly held: number;
    readonly wanted: number;
    readonly year: number;
    readonly standard: Standard;
  };
}
