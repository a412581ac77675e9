// The year's funds in all: budget, income, spending, and what is left of the income.

import type { Stepwise } from "../../stepwise";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import type { YearBook } from "../yearBook";
import { expenseFigures } from "./expenseFigures";
import { sumFigure } from "./figureOf";

/** Income less spending; only where there is income, and where spending is kept at all. */
function balanceOf(
  income: readonly Counted[],
  received: Figure,
  spent: Figure | undefined,
): readonly Figure[] {
  if (income.length === 0 || spent === undefined) return [];
  return [
    {
      id: "funds.balance",
      value: received.value - spent.value,
      unit: "yuan",
      tally: "derived",
      sources: [...received.sources, ...spent.sources],
    },
  ];
}

export function* fundsFigures({ of, budget }: YearBook): Stepwise<readonly Figure[]> {
  const income = of("income");
  const spending = of("expense");
  const received = income && (yield* sumFigure("funds.income", income, "amount"));
  const spent = spending === null ? [] : yield* expenseFigures(spending);
  return [
    ...(budget === null ? [] : [{ id: "funds.budget", unit: "yuan", tally: "sum", ...budget } as const]),
    ...(received === null ? [] : [received]),
    ...spent,
    ...(income === null || received === null ? [] : balanceOf(income, received, spent[0])),
  ];
}
