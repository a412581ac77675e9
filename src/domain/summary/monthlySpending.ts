// Spending by month, for the chart and its table.

import type { WorkbookFit } from "../fitting/fit";
import { monthOf } from "../values/date";
import { sumFigure } from "./figures/figureOf";
import { groupBy } from "./groups";
import { registersOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure } from "./summary";
import { recordsOfYear } from "./yearChoice";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function monthOfSpending(one: Counted): number | null {
  const date = one.record.fields.date;
  return typeof date === "number" ? monthOf(date) : null;
}

/** Twelve figures, January first, and the spending of the year whose month is unknown; null without a register. */
export function monthlySpending(
  fit: WorkbookFit,
  year: number,
): { readonly months: readonly Figure[]; readonly withoutMonth: Figure } | null {
  const registers = registersOf(fit).filter((register) => register.kind === "expense");
  if (registers.length === 0) return null;
  const counted = registers.flatMap((register) =>
    recordsOfYear(register, year).register.records.map((record) => ({ register, record })),
  );
  const groups = groupBy(counted, monthOfSpending);
  return {
    months: MONTHS.map((month) => sumFigure(`month.${month}`, groups.get(month) ?? [], "amount")),
    withoutMonth: sumFigure("month.unknown", groups.get(null) ?? [], "amount"),
  };
}
