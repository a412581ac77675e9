// Study days month by month, as the summary lists them.

import type { WorkbookFit } from "../fitting/fit";
import type { Stepwise } from "../stepwise";
import { monthOf } from "../values/date";
import { countedOfYear } from "./countedOfYear";
import { attendanceFigure, daysFigure } from "./figures/studyFigures";
import { groupEach } from "./groups";
import type { Counted } from "./sources";
import type { Figure } from "./summary";

export interface StudyMonth {
  readonly month: number;
  /** Its days of session, ascending. */
  readonly days: readonly number[];
  readonly held: Figure;
  readonly attendance: Figure;
}

const dayOf = ({ record: { fields } }: Counted): number | null =>
  typeof fields.date === "number" ? fields.date : null;

function monthOfSession(one: Counted): number | null {
  const day = dayOf(one);
  return day === null ? null : monthOf(day);
}

/** The months of the year in which sessions were held. */
export function* studyMonths(fit: WorkbookFit, year: number): Stepwise<readonly StudyMonth[]> {
  const counted = (yield* countedOfYear(fit, "study", year)) ?? [];
  const groups = [...(yield* groupEach(counted, monthOfSession))].sort(
    ([one], [other]) => Number(one) - Number(other),
  );
  const months: StudyMonth[] = [];
  for (const [month, own] of groups) {
    if (month === null) continue;
    yield months.length / groups.length;
    const days = [...new Set(own.flatMap((one) => dayOf(one) ?? []))];
    months.push({
      month,
      days: days.sort((one, other) => one - other),
      held: yield* daysFigure(`study.month.${month}.days`, own),
      attendance: yield* attendanceFigure(`study.month.${month}`, own),
    });
  }
  return months;
}
