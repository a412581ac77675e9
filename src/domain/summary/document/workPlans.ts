// The sections about people and work: pupils, 五老, study days, meetings, activities and the rest.

import type { StudyMonth } from "../studyMonths";
import { calendarDateOf } from "../../values/date";
import { categoriesOf, type FigureIndex, lineOf, type SectionLine, type SectionPlan } from "./sectionPlan";
import type { FigureSectionId, SummaryLineLabels, SummarySheetTexts } from "./summarySheetTexts";

type PlainSection = Exclude<FigureSectionId, "funds" | "award" | "visit" | "study">;

interface PlainPlan {
  readonly section: PlainSection;
  /** What its categories add up to, and the id before a category's name. */
  readonly categories?: { readonly total: string; readonly before: string };
  readonly lines: readonly (readonly [id: string, label: keyof SummaryLineLabels])[];
}

export const PLAIN_PLANS = {
  pupil: {
    section: "pupil",
    lines: [
      ["pupil.count", "pupils"],
      ["pupil.helpers", "helpers"],
      ["pupil.visited", "visited"],
    ],
  },
  volunteer: {
    section: "volunteer",
    categories: { total: "volunteer.count", before: "volunteer.byGroup." },
    lines: [],
  },
  meeting: {
    section: "meeting",
    categories: { total: "meeting.count", before: "meeting.byKind." },
    lines: [],
  },
  activity: {
    section: "activity",
    categories: { total: "activity.count", before: "activity.byCategory." },
    lines: [
      ["activity.people", "activityPeople"],
      ["activity.handouts", "handouts"],
      ["activity.consultations", "consultations"],
    ],
  },
  donation: {
    section: "donation",
    lines: [
      ["donation.people", "donors"],
      ["donation.amount", "donated"],
    ],
  },
  publicity: { section: "publicity", lines: [["publicity.count", "published"]] },
  asset: {
    section: "asset",
    lines: [
      ["asset.items", "pieces"],
      ["asset.amount", "assetAmount"],
    ],
  },
  opinion: {
    section: "opinion",
    lines: [
      ["opinion.raised", "raised"],
      ["opinion.settled", "settled"],
    ],
  },
} as const satisfies Readonly<Record<PlainSection, PlainPlan>>;

function categoryLines(figures: FigureIndex, before: string): readonly SectionLine[] {
  return categoriesOf(figures, before).flatMap((name) => lineOf(figures, before + name, name));
}

export function planPlain(
  section: PlainSection,
  figures: FigureIndex,
  texts: SummarySheetTexts,
): SectionPlan {
  const { categories, lines }: PlainPlan = PLAIN_PLANS[section];
  const total = categories && figures.get(categories.total);
  const own = lines.flatMap(([id, label]) => lineOf(figures, id, texts.lines[label]));
  return {
    section,
    heading: texts.sections[section],
    headings: texts.headings[section],
    above: [],
    lines: categories === undefined ? own : categoryLines(figures, categories.before),
    total: total === undefined ? null : { label: texts.total, counts: [null, null], main: total },
    below: categories === undefined ? [] : own,
  };
}

/** The number of persons behind a rate, where the sheet does not show it. */
function invitedBehind(attendance: number, days: number, rate: number): number {
  return Math.round(attendance / (days * rate));
}

/** Sign-ins over what the days and those invited allow; whom the sheet does not show stands in it as a number. */
export function rateFormula(figures: FigureIndex): NonNullable<SectionLine["formula"]> {
  return (addressOf) => {
    const [attendance, days, rate] = ["study.attendance", "study.days", "study.rate"].map(
      (id) => figures.get(id)?.value ?? 0,
    ) as [number, number, number];
    const [came, held] = [addressOf("study.attendance"), addressOf("study.days")];
    if (came === null || held === null || days === 0 || rate === 0) return null;
    const invited = invitedBehind(attendance, days, rate);
    const isRoster = figures.get("volunteer.count")?.value === invited;
    const of = isRoster ? addressOf("volunteer.count") : null;
    return `=${came}/(${held}*${of ?? invited})`;
  };
}

/** A line for each month with sessions: on which days, how many, how many came. */
export function planStudy(
  figures: FigureIndex,
  months: readonly StudyMonth[],
  texts: SummarySheetTexts,
): SectionPlan | null {
  const attendance = figures.get("study.attendance");
  const days = figures.get("study.days");
  if (attendance === undefined || days === undefined) return null;
  return {
    section: "study",
    heading: texts.sections.study,
    headings: texts.headings.study,
    above: [],
    lines: months.map(({ month, days: held, held: count, attendance: came }) => ({
      label: texts.month(month),
      counts: [{ words: texts.days(held.map((day) => calendarDateOf(day).day)) }, count],
      main: came,
    })),
    total: { label: texts.total, counts: [null, days], main: attendance },
    below: lineOf(figures, "study.rate", texts.lines.rate, rateFormula(figures)),
  };
}
