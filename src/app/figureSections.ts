// The figures of a year as they will stand: in sections, a line for each matter and for each category. Which figures
// share a line is data; a figure that no line names would not be shown, so a test holds the two together.

import type { Figure, YearSummary } from "../domain/summary/summary";

export type SectionId = "funds" | "award" | "visit";

/** What a line is about; a category line bears the category's own name. */
export type LineId = "expense" | "fuel" | "unreimbursed" | "total" | "goods";

export interface FigureLine {
  readonly label: { readonly line: LineId } | { readonly category: string };
  readonly figures: readonly Figure[];
}

export interface FigureSection {
  readonly section: SectionId;
  readonly lines: readonly FigureLine[];
}

interface SectionPlan {
  readonly section: SectionId;
  readonly head: LinePlan;
  /** The id before a category's name, and the ends an id may have after it. */
  readonly categories: { readonly before: string; readonly after: readonly string[] };
  readonly foot: readonly LinePlan[];
}

interface LinePlan {
  readonly line: LineId;
  readonly ids: readonly string[];
}

const PLANS: readonly SectionPlan[] = [
  {
    section: "funds",
    head: { line: "expense", ids: ["funds.expense"] },
    categories: { before: "funds.byCategory.", after: [""] },
    foot: [
      { line: "fuel", ids: ["fuel.trips", "fuel.amount"] },
      { line: "unreimbursed", ids: ["funds.unreimbursed"] },
    ],
  },
  {
    section: "award",
    head: { line: "total", ids: ["award.people", "award.times", "award.amount"] },
    categories: { before: "award.byKind.", after: [".people", ".amount"] },
    foot: [],
  },
  {
    section: "visit",
    head: { line: "total", ids: ["visit.people", "visit.times", "visit.cash"] },
    categories: { before: "visit.byCategory.", after: [".people", ".cash"] },
    foot: [{ line: "goods", ids: ["visit.goodsValue"] }],
  },
];

type FigureIndex = ReadonlyMap<string, Figure>;

function pick(figures: FigureIndex, ids: readonly string[]): readonly Figure[] {
  return ids.map((id) => figures.get(id)).filter((figure) => figure !== undefined);
}

function planLine(figures: FigureIndex, { line, ids }: LinePlan): readonly FigureLine[] {
  const found = pick(figures, ids);
  return found.length > 0 ? [{ label: { line }, figures: found }] : [];
}

/** Names of categories in the order their figures come; a name may itself hold a dot. */
function categoryNames(
  figures: FigureIndex,
  { before, after }: SectionPlan["categories"],
): readonly string[] {
  const names = [...figures.keys()]
    .filter((id) => id.startsWith(before))
    .flatMap((id) => {
      const end = after.find((one) => id.endsWith(one));
      return end === undefined ? [] : [id.slice(before.length, id.length - end.length)];
    });
  return [...new Set(names)];
}

function categoryLines(figures: FigureIndex, plan: SectionPlan["categories"]): readonly FigureLine[] {
  return categoryNames(figures, plan).map((category) => ({
    label: { category },
    figures: pick(
      figures,
      plan.after.map((end) => plan.before + category + end),
    ),
  }));
}

/** Sections without a figure are left out. */
export function groupFigures(summary: YearSummary): readonly FigureSection[] {
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  return PLANS.map(({ section, head, categories, foot }) => ({
    section,
    lines: [
      ...planLine(figures, head),
      ...categoryLines(figures, categories),
      ...foot.flatMap((plan) => planLine(figures, plan)),
    ],
  })).filter((one) => one.lines.length > 0);
}
