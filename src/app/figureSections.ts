// The figures of a year as they will stand: in sections, a line for each matter and for each category. Which figures
// share a line is data; a figure that no line names would not be shown, so a test holds the two together.

import type { FigureSectionId } from "../domain/summary/document/summarySheetTexts";
import type { Figure, YearSummary } from "../domain/summary/summary";

/** What a line is about; a category line bears the category's own name. */
export type LineId =
  | "budget"
  | "income"
  | "expense"
  | "balance"
  | "fuel"
  | "unreimbursed"
  | "total"
  | "goods"
  | "pupils"
  | "helpers"
  | "visited"
  | "days"
  | "attendance"
  | "rate"
  | "activityPeople"
  | "handouts"
  | "consultations"
  | "published"
  | "pieces"
  | "assetAmount"
  | "raised"
  | "settled";

export interface FigureLine {
  readonly label: { readonly line: LineId } | { readonly category: string };
  readonly figures: readonly Figure[];
  /** What the year before had in the line's figures; empty where the workbook does not say. */
  readonly lastYear: readonly Figure[];
}

export interface FigureSection {
  readonly section: FigureSectionId;
  readonly lines: readonly FigureLine[];
}

/** Of a year, and what some are called in another span. */
interface LineWords {
  readonly lines: Readonly<Record<LineId, string>>;
  readonly linesOfSpan: Partial<Readonly<Record<LineId, string>>>;
}

export function lineName(line: LineId, isYear: boolean, { lines, linesOfSpan }: LineWords): string {
  return (isYear ? undefined : linesOfSpan[line]) ?? lines[line];
}

type LinePlan = readonly [line: LineId, ...ids: readonly string[]];

interface SectionPlan {
  readonly section: FigureSectionId;
  readonly head: readonly LinePlan[];
  /** The id before a category's name, and the ends an id may have after it. */
  readonly categories?: { readonly before: string; readonly after: readonly string[] };
  readonly foot?: readonly LinePlan[];
}

const PLANS: readonly SectionPlan[] = [
  {
    section: "funds",
    head: [
      ["budget", "funds.budget"],
      ["income", "funds.income"],
      ["expense", "funds.expense"],
    ],
    categories: { before: "funds.byCategory.", after: [""] },
    foot: [
      ["fuel", "fuel.trips", "fuel.amount"],
      ["unreimbursed", "funds.unreimbursed"],
      ["balance", "funds.balance"],
    ],
  },
  {
    section: "award",
    head: [["total", "award.people", "award.times", "award.amount"]],
    categories: { before: "award.byKind.", after: [".people", ".amount"] },
  },
  {
    section: "visit",
    head: [["total", "visit.people", "visit.times", "visit.cash"]],
    categories: { before: "visit.byCategory.", after: [".people", ".cash"] },
    foot: [["goods", "visit.goodsValue"]],
  },
  {
    section: "pupil",
    head: [
      ["pupils", "pupil.count"],
      ["helpers", "pupil.helpers"],
      ["visited", "pupil.visited"],
    ],
  },
  {
    section: "volunteer",
    head: [["total", "volunteer.count"]],
    categories: { before: "volunteer.byGroup.", after: [""] },
  },
  {
    section: "study",
    head: [
      ["days", "study.days"],
      ["attendance", "study.attendance"],
      ["rate", "study.rate"],
    ],
  },
  {
    section: "meeting",
    head: [["total", "meeting.count"]],
    categories: { before: "meeting.byKind.", after: [""] },
  },
  {
    section: "activity",
    head: [["total", "activity.count"]],
    categories: { before: "activity.byCategory.", after: [""] },
    foot: [
      ["activityPeople", "activity.people"],
      ["handouts", "activity.handouts"],
      ["consultations", "activity.consultations"],
    ],
  },
  { section: "donation", head: [["total", "donation.people", "donation.amount"]] },
  { section: "publicity", head: [["published", "publicity.count"]] },
  {
    section: "asset",
    head: [
      ["pieces", "asset.items"],
      ["assetAmount", "asset.amount"],
    ],
  },
  {
    section: "opinion",
    head: [
      ["raised", "opinion.raised"],
      ["settled", "opinion.settled"],
    ],
  },
];

interface FigureIndexes {
  readonly now: ReadonlyMap<string, Figure>;
  readonly lastYear: ReadonlyMap<string, Figure>;
}

/** Nothing stands behind it: no such column, or no such row. A zero that nobody wrote is not shown. */
function isSaid({ value, sources }: Figure): boolean {
  return value !== 0 || sources.length > 0;
}

function lineOf(
  label: FigureLine["label"],
  ids: readonly string[],
  { now, lastYear }: FigureIndexes,
): readonly FigureLine[] {
  const figures = ids.flatMap((id) => now.get(id) ?? []).filter(isSaid);
  if (figures.length === 0) return [];
  return [{ label, figures, lastYear: ids.flatMap((id) => lastYear.get(id) ?? []) }];
}

/** Names of categories in the order their figures come; a name may itself hold a dot. */
function categoryNames(
  { now }: FigureIndexes,
  { before, after }: NonNullable<SectionPlan["categories"]>,
): readonly string[] {
  const names = [...now.keys()]
    .filter((id) => id.startsWith(before))
    .flatMap((id) => {
      const end = after.find((one) => id.endsWith(one));
      return end === undefined ? [] : [id.slice(before.length, id.length - end.length)];
    });
  return [...new Set(names)];
}

function categoryLines(figures: FigureIndexes, plan: SectionPlan["categories"]): readonly FigureLine[] {
  if (plan === undefined) return [];
  return categoryNames(figures, plan).flatMap((category) => {
    const ids = plan.after.map((end) => plan.before + category + end);
    return lineOf({ category }, ids, figures);
  });
}

function plainLines(figures: FigureIndexes, plans: readonly LinePlan[] = []): readonly FigureLine[] {
  return plans.flatMap(([line, ...ids]) => lineOf({ line }, ids, figures));
}

const indexOf = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(figures.map((figure) => [figure.id, figure]));

/** Sections without a figure are left out. */
export function groupFigures(summary: YearSummary): readonly FigureSection[] {
  const figures = { now: indexOf(summary.figures), lastYear: indexOf(summary.lastYear) };
  return PLANS.map(({ section, head, categories, foot }) => ({
    section,
    lines: [
      ...plainLines(figures, head),
      ...categoryLines(figures, categories),
      ...plainLines(figures, foot),
    ],
  })).filter((one) => one.lines.length > 0);
}
