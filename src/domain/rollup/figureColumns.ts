// Which figures stand in which table of the roll-up, as data: each table is one A4 page wide, lying. Categories, which every
// bureau names as it likes, have a sheet of their own.

import type { FigureSectionId } from "../summary/document/summarySheetTexts";

export type ColumnUnit = "money" | "count" | "share";

export interface FigureColumn {
  readonly id: string;
  readonly unit: ColumnUnit;
}

export interface ColumnGroup {
  readonly section: FigureSectionId;
  readonly columns: readonly FigureColumn[];
}

const money = (id: string): FigureColumn => ({ id, unit: "money" });
const count = (id: string): FigureColumn => ({ id, unit: "count" });

/** A table each. */
export const FIGURE_TABLES: readonly (readonly ColumnGroup[])[] = [
  [
    {
      section: "funds",
      columns: [
        money("funds.budget"),
        money("funds.income"),
        money("funds.expense"),
        money("funds.balance"),
        money("funds.unreimbursed"),
        count("fuel.trips"),
        money("fuel.amount"),
      ],
    },
  ],
  [
    { section: "award", columns: [count("award.people"), count("award.times"), money("award.amount")] },
    {
      section: "visit",
      columns: [count("visit.people"), count("visit.times"), money("visit.cash"), money("visit.goodsValue")],
    },
    { section: "pupil", columns: [count("pupil.count"), count("pupil.helpers"), count("pupil.visited")] },
  ],
  [
    { section: "volunteer", columns: [count("volunteer.count")] },
    {
      section: "study",
      columns: [count("study.days"), count("study.attendance"), { id: "study.rate", unit: "share" }],
    },
    { section: "meeting", columns: [count("meeting.count")] },
    {
      section: "activity",
      columns: [
        count("activity.count"),
        count("activity.people"),
        count("activity.handouts"),
        count("activity.consultations"),
      ],
    },
  ],
  [
    { section: "donation", columns: [count("donation.people"), money("donation.amount")] },
    { section: "publicity", columns: [count("publicity.count")] },
    { section: "asset", columns: [count("asset.items"), money("asset.amount")] },
    { section: "opinion", columns: [count("opinion.raised"), count("opinion.settled")] },
  ],
];

/** What a screen shows of a bureau at a glance; all columns stand in the workbook. */
const MAIN_FIGURES: ReadonlySet<string> = new Set([
  "funds.income",
  "funds.expense",
  "award.people",
  "award.amount",
  "visit.people",
  "visit.cash",
  "pupil.count",
  "volunteer.count",
  "study.days",
  "meeting.count",
  "activity.count",
  "donation.amount",
]);

/** The groups with those columns that it holds for; groups without one are left out. */
export function keepColumns(
  groups: readonly ColumnGroup[],
  holds: (id: string) => boolean,
): readonly ColumnGroup[] {
  return groups
    .map((group) => ({ ...group, columns: group.columns.filter(({ id }) => holds(id)) }))
    .filter(({ columns }) => columns.length > 0);
}

export const MAIN_COLUMNS = keepColumns(FIGURE_TABLES.flat(), (id) => MAIN_FIGURES.has(id));

/** What is counted of a category. */
export type CategoryMeasure = "people" | "amount" | "cash" | "count";

export interface CategoryFigure {
  readonly section: FigureSectionId;
  readonly category: string;
  readonly measure: CategoryMeasure;
}

interface CategoryPlan {
  readonly section: FigureSectionId;
  /** What the id begins with. */
  readonly before: string;
  /** What it may end with; a category may itself hold a dot. */
  readonly ends: readonly (readonly [end: string, measure: CategoryMeasure])[];
}

export const CATEGORY_PLANS: readonly CategoryPlan[] = [
  { section: "funds", before: "funds.byCategory.", ends: [["", "amount"]] },
  {
    section: "award",
    before: "award.byKind.",
    ends: [
      [".people", "people"],
      [".amount", "amount"],
    ],
  },
  {
    section: "visit",
    before: "visit.byCategory.",
    ends: [
      [".people", "people"],
      [".cash", "cash"],
    ],
  },
  { section: "volunteer", before: "volunteer.byGroup.", ends: [["", "people"]] },
  { section: "meeting", before: "meeting.byKind.", ends: [["", "count"]] },
  { section: "activity", before: "activity.byCategory.", ends: [["", "count"]] },
];

/** null: no figure of a category. */
export function categoryOf(id: string): CategoryFigure | null {
  const plan = CATEGORY_PLANS.find(({ before }) => id.startsWith(before));
  const found = plan?.ends.find(([end]) => id.endsWith(end));
  if (!plan || !found) return null;
  const [end, measure] = found;
  return {
    section: plan.section,
    category: id.slice(plan.before.length, id.length - end.length),
    measure,
  };
}
