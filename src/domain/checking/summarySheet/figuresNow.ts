// The figures of a year as the workbook that is being checked has them now, worked out once for all its summary sheets.

import { runToEnd, type Stepwise } from "../../stepwise";
import { budgetsOf } from "../../summary/budgetsOf";
import { buildSummary } from "../../summary/buildSummary";
import { monthlySpending } from "../../summary/monthlySpending";
import { studyMonths } from "../../summary/studyMonths";
import type { Figure } from "../../summary/summary";
import type { CheckContext } from "../rule";

/** By id, with those of the months, which stand in the sheet only. */
export type FiguresNow = ReadonlyMap<string, Figure>;

const KNOWN = new WeakMap<CheckContext, Map<number, FiguresNow>>();

function* workOut({ fit, snapshot, settings }: CheckContext, year: number): Stepwise<FiguresNow> {
  const spending = yield* monthlySpending(fit, year);
  const months = spending ? [...spending.months, spending.withoutMonth] : [];
  const study = (yield* studyMonths(fit, year)).flatMap(({ held, attendance }) => [held, attendance]);
  const { figures } = yield* buildSummary(fit, {
    year,
    budgetOf: budgetsOf(snapshot, settings),
    namesakes: settings.namesakes,
  });
  return new Map([...figures, ...months, ...study].map((figure) => [figure.id, figure]));
}

/** Works them out in pieces before they are asked for. */
export function* prepareFigures(context: CheckContext, year: number): Stepwise<void> {
  const known = KNOWN.get(context) ?? new Map<number, FiguresNow>();
  KNOWN.set(context, known);
  if (!known.has(year)) known.set(year, yield* workOut(context, year));
}

export function figuresNow(context: CheckContext, year: number): FiguresNow {
  return KNOWN.get(context)?.get(year) ?? runToEnd(workOut(context, year));
}
