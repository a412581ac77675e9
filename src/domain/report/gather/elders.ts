// The third part but its activities: study days, who the 五老 are, donations, publicity.

import { UNCATEGORISED } from "../../summary/figures/category";
import { textOf } from "../../summary/registers";
import { calendarDateOf, monthOf } from "../../values/date";
import type { DonationFacts, PublicityFacts, RosterFacts, StudyFacts } from "../facts";
import {
  categoriesOf,
  daysOf,
  figureValue,
  type GatherContext,
  noteOf,
  recordsOf,
  sumOf,
  textsOf,
  tickOf,
} from "./context";
import { byDay, sessionOf } from "./leadership";
import { isHalfYear } from "./meetingKinds";

/** More than these, and a sentence would be a list. */
const MOST_TOPICS = 4;

function topicsOf(context: GatherContext): string | null {
  const noted = noteOf(context, "studyTopics");
  if (noted !== null) return noted;
  const recorded = textsOf(recordsOf(context, "study"), "topic");
  if (recorded.length === 0 || recorded.length > MOST_TOPICS) return null;
  return context.mask(recorded.join("、"));
}

export function gatherStudy(context: GatherContext): StudyFacts | null {
  const study = context.book.of("study");
  if (study === null) return null;
  const days = daysOf(study);
  const ofMonth = new Set(days.map((day) => calendarDateOf(day).day));
  const [only] = ofMonth;
  return {
    days: figureValue(context, "study.days") ?? 0,
    dayOfMonth: ofMonth.size === 1 && only !== undefined ? only : null,
    months: new Set(days.map(monthOf)).size,
    attendance: figureValue(context, "study.attendance") ?? 0,
    rate: figureValue(context, "study.rate"),
    topics: topicsOf(context),
    halfYear: recordsOf(context, "meeting")
      .filter(isHalfYear)
      .flatMap((one) => sessionOf(one, context.mask))
      .sort(byDay),
  };
}

export function gatherRoster(context: GatherContext): RosterFacts | null {
  const roster = recordsOf(context, "volunteer");
  if (roster.length === 0) return null;
  const groups = [...categoriesOf(roster, "group").keys()].filter((name) => name !== UNCATEGORISED);
  return {
    people: figureValue(context, "volunteer.count") ?? 0,
    groups: groups.map((name) => ({ name, count: figureValue(context, `volunteer.byGroup.${name}`) ?? 0 })),
  };
}

export function gatherDonation(context: GatherContext): DonationFacts | null {
  const given = recordsOf(context, "donation");
  if (given.length === 0) return null;
  return {
    people: figureValue(context, "donation.people") ?? 0,
    amount: figureValue(context, "donation.amount") ?? 0,
    days: daysOf(given),
    purposes: textsOf(given, "purpose").map(context.mask),
  };
}

const MAGAZINE = /杂志|期刊|刊物|报刊/u;

function magazineAmountOf(context: GatherContext): number | null {
  const paid = recordsOf(context, "expense").filter(({ record }) =>
    MAGAZINE.test(`${textOf(record, "purpose")} ${textOf(record, "category")}`),
  );
  return paid.length === 0 ? null : sumOf(paid, "amount");
}

export function gatherPublicity(context: GatherContext): PublicityFacts {
  const pieces = context.book.of("publicity");
  return {
    pieces: pieces?.length ?? null,
    outlets: textsOf(pieces ?? [], "outlet"),
    magazine: tickOf(context, "magazine"),
    magazineAmount: magazineAmountOf(context),
  };
}
