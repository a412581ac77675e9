// Spending by month, for the chart and its table.

import type { WorkbookFit } from "../fitting/fit";
import { inTurn, type Stepwise } from "../stepwise";
import { calendarDateOf } from "../values/date";
import { sumFigure } from "./figures/figureOf";
import { groupEach } from "./groups";
import { type MonthSpan, monthKey, monthsOf, type SpanMonth, spanMonth } from "./monthSpan";
import type { Counted } from "./sources";
import type { Figure } from "./summary";
import { countedInSpan } from "./countedInSpan";

/** The month of a record's own date, as the span's months are told apart; null without a date. */
export function monthOfRecord(span: MonthSpan): (one: Counted) => string | null {
  return ({ record: { fields } }) =>
    typeof fields.date === "number" ? monthKey(spanMonth(span, calendarDateOf(fields.date))) : null;
}

interface MonthSpending {
  readonly month: SpanMonth;
  readonly spent: Figure;
}

export interface MonthlySpending {
  readonly months: readonly MonthSpending[];
  readonly withoutMonth: Figure;
}

function* spendingOf(month: SpanMonth, counted: readonly Counted[]): Stepwise<MonthSpending> {
  return { month, spent: yield* sumFigure(`month.${monthKey(month)}`, counted, "amount") };
}

/** A figure for each month of the span, and the spending whose month is unknown; null without a register. */
export function* monthlySpending(fit: WorkbookFit, span: MonthSpan): Stepwise<MonthlySpending | null> {
  const counted = yield* countedInSpan(fit, "expense", span);
  if (counted === null) return null;
  const groups = yield* groupEach(counted, monthOfRecord(span));
  return {
    months: yield* inTurn(
      monthsOf(span).map((month) => spendingOf(month, groups.get(monthKey(month)) ?? [])),
    ),
    withoutMonth: yield* sumFigure("month.unknown", groups.get(null) ?? [], "amount"),
  };
}
