// The figures of a year as the workbook that is being checked has them now, worked out once for all its summary sheets.

import { runToEnd, type Stepwise } from "../../stepwise";
import { budgetsOf } from "../../summary/budgetsOf";
import { buildSummary } from "../../summary/buildSummary";
import { monthlySpending } from "../../summary/monthlySpending";
import { studyMonths } from "../../summary/studyMonths";
import type { Figure } from "../../summary/summary";
import type { CheckContext } from "../rule";
import { trendNow } from "./trendNow";

/** By id, with those of the months and of other years, which stand in the sheet only. */
export type FiguresNow = ReadonlyMap<string, Figure>;

const KNOWN = new WeakMap<CheckContext, Map<number, FiguresNow>>();

function* workOut(context: CheckContext, year: number): Stepwise<FiguresNow> {
  const { fit, snapshot, settings } = context;
  const spending = yield* monthlySpending(fit, year);
  const months = spending ? [...spending.months, spending.withoutMonth] : [];
  const study = (yield* studyMonths(fit, year)).flatMap(({ held, attendance }) => [held, attendance]);
  const known = { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
  const summary = yield* buildSummary(fit, { year, ...known });
  const own = [...summary.figures, ...months, ...study].map((figure) => [figure.id, figure] as const);
  const years = yield* trendNow(context, summary, known);
  return new Map([...own, ...years]);
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
