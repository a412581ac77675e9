// Spending by month, for the chart and its table.

import type { WorkbookFit } from "../fitting/fit";
import { inTurn, type Stepwise } from "../stepwise";
import { monthOf } from "../values/date";
import { sumFigure } from "./figures/figureOf";
import { groupEach } from "./groups";
import type { Counted } from "./sources";
import type { Figure } from "./summary";
import { countedOfYear } from "./countedOfYear";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function monthOfSpending(one: Counted): number | null {
  const date = one.record.fields.date;
  return typeof date === "number" ? monthOf(date) : null;
}

export interface MonthlySpending {
  readonly months: readonly Figure[];
  readonly withoutMonth: Figure;
}

/** Twelve figures, January first, and the spending of the year whose month is unknown; null without a register. */
export function* monthlySpending(fit: WorkbookFit, year: number): Stepwise<MonthlySpending | null> {
  const counted = yield* countedOfYear(fit, "expense", year);
  if (counted === null) return null;
  const groups = yield* groupEach(counted, monthOfSpending);
  return {
    months: yield* inTurn(
      MONTHS.map((month) => sumFigure(`month.${month}`, groups.get(month) ?? [], "amount")),
    ),
    withoutMonth: yield* sumFigure("month.unknown", groups.get(null) ?? [], "amount"),
  };
}
