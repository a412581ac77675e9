// Study days month by month, as the summary lists them.

import type { WorkbookFit } from "../fitting/fit";
import type { Stepwise } from "../stepwise";
import { countedInSpan } from "./countedInSpan";
import { attendanceFigure, daysFigure } from "./figures/studyFigures";
import { groupEach } from "./groups";
import { type MonthSpan, monthKey, monthsOf, type SpanMonth } from "./monthSpan";
import { monthOfRecord } from "./monthlySpending";
import type { Counted } from "./sources";
import type { Figure } from "./summary";

export interface StudyMonth {
  readonly month: SpanMonth;
  /** Its days of session, ascending. */
  readonly days: readonly number[];
  readonly held: Figure;
  readonly attendance: Figure;
}

const dayOf = ({ record: { fields } }: Counted): number | null =>
  typeof fields.date === "number" ? fields.date : null;

/** The months of the span in which sessions were held. */
export function* studyMonths(fit: WorkbookFit, span: MonthSpan): Stepwise<readonly StudyMonth[]> {
  const counted = (yield* countedInSpan(fit, "study", span)) ?? [];
  const groups = yield* groupEach(counted, monthOfRecord(span));
  const months: StudyMonth[] = [];
  for (const month of monthsOf(span)) {
    const key = monthKey(month);
    const own = groups.get(key);
    if (own === undefined) continue;
    yield months.length / groups.size;
    const days = [...new Set(own.flatMap((one) => dayOf(one) ?? []))];
    months.push({
      month,
      days: days.sort((one, other) => one - other),
      held: yield* daysFigure(`study.month.${key}.days`, own),
      attendance: yield* attendanceFigure(`study.month.${key}`, own),
    });
  }
  return months;
}
