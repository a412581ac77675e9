// The bureau's office meetings on the committee's work in a year that is over: fewer than the standard asks for. Several
// rows of one day are the topics of one meeting.

import { yearOfRecord } from "../../summary/yearOfRecord";
import type { Found, UndecidedReason } from "../finding";
import { textIn } from "../rowText";
import type { BookRule, CheckContext } from "../rule";
import { standardBookOf } from "../StandardBook";
import { STANDARD } from "../standards";
import { yearIsOver } from "../yearIsOver";

const OFFICE_MEETING = "办公会";

function countMeetings({ registers }: CheckContext, year: number): number {
  const days = new Set<unknown>();
  for (const { kind, table } of registers) {
    if (kind.id !== "meeting") continue;
    for (const record of table.records) {
      const own = yearOfRecord(record, table);
      if (own.kind !== "known" || own.year !== year) continue;
      const said = textIn(record, "meeting") + textIn(record, "topic");
      if (said.includes(OFFICE_MEETING)) days.add(record.fields.date);
    }
  }
  return days.size;
}

function judgeYear(
  context: CheckContext,
): Found<"office-meetings-too-few">["facts"] | UndecidedReason | null {
  const { registers, year, settings } = context;
  if (!registers.some(({ kind }) => kind.id === "meeting")) return { code: "no-register", kind: "meeting" };
  if (year === null) return { code: "no-year" };
  const standard = standardBookOf(settings.standards).ofYear(STANDARD.officeMeetings, year);
  if (standard === null) return { code: "no-standard", standard: STANDARD.officeMeetings, day: null };
  const held = countMeetings(context, year);
  if (held >= standard.amount) return null;
  const isOver = yearIsOver(year, context);
  if (isOver === null) return { code: "no-today" };
  return isOver ? { held, wanted: standard.amount, year, standard } : { code: "year-not-over", year };
}

export const officeMeetingsTooFew: BookRule<"office-meetings-too-few"> = {
  id: "office-meetings-too-few",
  severity: "warning",
  scope: "book",
  judge: (context) => {
    const answer = judgeYear(context);
    if (answer === null) return [];
    if ("code" in answer) return [{ unjudged: { sheet: null, reason: answer } }];
    return [{ found: { sheet: null, cells: [], facts: answer } }];
  },
};
