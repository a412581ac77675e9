// The study day is held on the day of the month that the standard sets. Another day is worth a word, no more; a month that
// has its day may have others besides.

import { calendarDateOf } from "../../values/date";
import type { BookRule, Verdict } from "../rule";
import { studyDayOf, studySessionsOf } from "../studySessions";

export const studyDayMoved: BookRule<"study-day-moved"> = {
  id: "study-day-moved",
  severity: "note",
  scope: "book",
  judge: (context): readonly Verdict<"study-day-moved">[] => {
    const { days } = studySessionsOf(context);
    return [...days].flatMap(([day, { sheet, ...cell }]) => {
      const { year, month } = calendarDateOf(day);
      const wanted = studyDayOf(context.settings.standards, year, month);
      if (wanted === null || days.has(wanted.day)) return [];
      return [{ found: { sheet, cells: [cell], facts: { day, standard: wanted.standard } } }];
    });
  },
};
