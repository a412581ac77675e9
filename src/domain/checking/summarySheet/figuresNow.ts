// The figures of a span as the workbook that is being checked has them now, worked out once for all its summary sheets.

import { runToEnd, type Stepwise } from "../../stepwise";
import { knownOfYear } from "../../summary/knownOfYear";
import { buildSummary } from "../../summary/buildSummary";
import { isWholeYear, type MonthSpan, monthSpanKey } from "../../summary/monthSpan";
import { monthlySpending } from "../../summary/monthlySpending";
import { studyMonths } from "../../summary/studyMonths";
import type { Figure } from "../../summary/summary";
import type { CheckContext } from "../rule";
import { trendNow } from "./trendNow";

/** By id, with those of the months and of other years, which stand in the sheet only. */
export type FiguresNow = ReadonlyMap<string, Figure>;

const KNOWN = new WeakMap<CheckContext, Map<string, FiguresNow>>();

function* workOut(context: CheckContext, span: MonthSpan): Stepwise<FiguresNow> {
  const { fit, snapshot, settings } = context;
  const spending = yield* monthlySpending(fit, span);
  const months = spending ? [...spending.months.map(({ spent }) => spent), spending.withoutMonth] : [];
  const study = (yield* studyMonths(fit, span)).flatMap(({ held, attendance }) => [held, attendance]);
  const known = knownOfYear(snapshot, settings);
  const summary = yield* buildSummary(fit, { year: span.year, months: span, ...known });
  const own = [...summary.figures, ...months, ...study].map((figure) => [figure.id, figure] as const);
  const years = isWholeYear(span) ? yield* trendNow(context, summary, known) : [];
  return new Map([...own, ...years]);
}

/** Works them out in pieces before they are asked for. */
export function* prepareFigures(context: CheckContext, span: MonthSpan): Stepwise<void> {
  const known = KNOWN.get(context) ?? new Map<string, FiguresNow>();
  KNOWN.set(context, known);
  const key = monthSpanKey(span);
  if (!known.has(key)) known.set(key, yield* workOut(context, span));
}

export function figuresNow(context: CheckContext, span: MonthSpan): FiguresNow {
  return KNOWN.get(context)?.get(monthSpanKey(span)) ?? runToEnd(workOut(context, span));
}
