// The 年度汇总 sheet as plain data: title, unit and year, a section for each part of the work that has data, spending by
// month with charts, the result of the check, what was left out, signatures. A4 portrait, one page wide.

import type { WorkbookFit } from "../../fitting/fit";
import { MAX_ROWS } from "../../sheets/address";
import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import { portraitPages } from "../../sheets/portraitPages";
import type { PrintSetup, SheetDocument } from "../../sheets/sheetDocument";
import { constant, SheetDraft } from "../../sheets/sheetDraft";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { asPart, type Stepwise } from "../../stepwise";
import { findUnitName } from "../findUnitName";
import { monthlySpending } from "../monthlySpending";
import type { YearSummary } from "../summary";
import type { Trend } from "../trend/trend";
import { studyMonths, type StudyMonth } from "../studyMonths";
import { planAwards, planFunds, planVisits } from "./moneyPlans";
import { addMonthSection } from "./monthSection";
import { type FigureIndex, hasData, indexFigures, type SectionPlan } from "./sectionPlan";
import { addSection, ROW_HEIGHT, type SectionPlace, type TableContext } from "./sectionTable";
import { addCheckSection, type SummaryCheck } from "./summaryCheck";
import { sourceCheckFormula } from "./sourceCheck";
import { type SummaryShape, summaryWidths } from "./summaryColumns";
import type { SummarySheetTexts } from "./summarySheetTexts";
import { SUMMARY_STYLES, type SummaryStyle } from "./summaryStyles";
import { addTrendSection } from "./trendSection";
import { planPlain, planStudy } from "./workPlans";

const TITLE_HEIGHT = 40;
const SIGNATURE_HEIGHT = 36;
const NOTE_HEIGHT = 18;
const OUTDATED_HEIGHT = 16;
const CLERKS_PART_HEIGHT = 24;
/** At 10 points about so many Chinese letters stand in one line of the sheet's width. */
const NOTE_LETTERS = 44;
/** More lines would push the signatures to another page; the rest is counted and stands in the pane. */
const MAX_LEFT_OUT_LINES = 8;

export interface SummaryDocumentInput {
  readonly summary: YearSummary & { readonly year: number };
  readonly fit: WorkbookFit;
  readonly snapshot: WorkbookSnapshot;
  /** What checking says of the year; absent or null where nothing was checked. */
  readonly check?: SummaryCheck | null;
  /** Several years side by side; absent or null where the workbook has no more than the year before. */
  readonly trend?: Trend | null;
  readonly sheetName: string;
  /** Whose summary it is; absent: as the titles of the sheets say. */
  readonly unitName?: string | null;
  readonly texts: SummarySheetTexts;
  /** The day the sheet is made, as it shall stand at its foot: 2020年12月31日. */
  readonly madeOn: string;
}

type Draft = SheetDraft<SummaryStyle>;

function addHead(draft: Draft, input: SummaryDocumentInput): void {
  const { texts, summary } = input;
  const gap = Array.from({ length: draft.width - 2 }, () => null);
  const blanks = Array.from({ length: draft.width - 1 }, () => constant(null, "title" as const));
  draft.addRow([constant(texts.title(summary.year), "title"), ...blanks], TITLE_HEIGHT);
  const unit = texts.unitLine(input.unitName ?? findUnitName(input.fit));
  draft.addRow(
    [constant(unit, "line"), ...gap, constant(texts.yearLine(summary.year), "lineRight")],
    ROW_HEIGHT,
  );
}

/** Says nothing until a register changes. */
function* addOutdated(draft: Draft, { fit, snapshot, texts }: SummaryDocumentInput): Stepwise<void> {
  const formula = yield* sourceCheckFormula(fit, snapshot, texts.outdated);
  if (formula === null) return;
  const cell = { value: "", formula, isHosts: true, style: "outdated", link: null } as const;
  const rest = Array.from({ length: draft.width - 1 }, () => constant(null, "outdated" as const));
  draft.addRow([cell, ...rest], OUTDATED_HEIGHT);
  draft.mergeInRow(0, draft.width - 1);
}

function addLeftOut(draft: Draft, { summary, texts }: SummaryDocumentInput): void {
  if (summary.leftOut.length === 0) return;
  draft.startBlock();
  draft.addRow([constant(texts.sections.leftOut, "section")], ROW_HEIGHT);
  for (const one of summary.leftOut.slice(0, MAX_LEFT_OUT_LINES)) {
    draft.addWideRow(texts.leftOut(one), "note", NOTE_HEIGHT);
  }
  const rest = summary.leftOut.length - MAX_LEFT_OUT_LINES;
  if (rest > 0) draft.addWideRow(texts.moreLeftOut(rest), "note", NOTE_HEIGHT);
}

function hasMarks(draft: Draft, { constantMark }: SummarySheetTexts): boolean {
  return draft.rows.some(({ cells }) => {
    const label = cells[0]?.value;
    return typeof label === "string" && label.endsWith(constantMark);
  });
}

function addNotes(draft: Draft, { summary, texts, trend = null }: SummaryDocumentInput): void {
  const notes = [
    ...(summary.figures.some((figure) => figure.tally === "people") ? [texts.peopleNote] : []),
    ...(hasMarks(draft, texts) ? [texts.constantNote] : []),
    ...(summary.lastYear.length > 0 || trend !== null ? [texts.lastYearNote] : []),
  ];
  for (const note of notes) {
    const height = note.length > NOTE_LETTERS ? 2 * NOTE_HEIGHT : NOTE_HEIGHT;
    draft.addWideRow(note, "note", height);
  }
}

function addFoot(draft: Draft, input: SummaryDocumentInput): void {
  const { texts } = input;
  const [maker, reviewer, head] = texts.signatures;
  draft.startBlock();
  draft.addRow([], NOTE_HEIGHT / 2);
  addNotes(draft, input);
  draft.addRow(
    [constant(maker, "line"), null, constant(reviewer, "line"), null, constant(head, "line")],
    SIGNATURE_HEIGHT,
  );
  const madeBy = texts.madeBy(input.madeOn);
  if (!madeBy.startsWith(OWN_SHEET_MARK))
    throw new Error("the foot line must carry the mark of our own sheets");
  draft.addWideRow(madeBy, "note", NOTE_HEIGHT);
  draft.addWideRow(texts.clerksPart, "clerksPart", CLERKS_PART_HEIGHT);
}

/** In the order the committee reports; only those with data. */
function planSections(
  figures: FigureIndex,
  months: readonly StudyMonth[],
  { texts }: SummaryDocumentInput,
): readonly SectionPlan[] {
  const plans = [
    planFunds(figures, texts),
    planAwards(figures, texts),
    planVisits(figures, texts),
    planPlain("pupil", figures, texts),
    planPlain("volunteer", figures, texts),
    planStudy(figures, months, texts),
    planPlain("meeting", figures, texts),
    planPlain("activity", figures, texts),
    planPlain("donation", figures, texts),
    planPlain("publicity", figures, texts),
    planPlain("asset", figures, texts),
    planPlain("opinion", figures, texts),
  ];
  return plans.filter((plan) => plan !== null).filter(hasData);
}

function* addSections(context: TableContext, input: SummaryDocumentInput): Stepwise<void> {
  const { texts, summary, fit, trend = null, check = null } = input;
  const { year } = summary;
  const study = yield* asPart(studyMonths(fit, year), 0, 0.1);
  let sections = 0;
  const heading = (name: string): string => texts.sectionHeading((sections += 1), name);
  let spending: SectionPlace | null = null;
  const plans = planSections(indexFigures(summary), study, input);
  for (const [at, plan] of plans.entries()) {
    const work = addSection({ ...plan, heading: heading(plan.heading) }, context, year);
    const place = yield* asPart(work, 0.1 + (0.6 * at) / plans.length, 0.1 + (0.6 * (at + 1)) / plans.length);
    if (plan.section === "funds") spending = place;
  }
  const months = spending === null ? null : yield* asPart(monthlySpending(fit, year), 0.7, 0.85);
  if (months !== null) {
    const hasLines = spending !== null && spending.lastLine >= spending.firstLine;
    const charted = hasLines ? spending : null;
    yield* asPart(addMonthSection(heading(texts.sections.months), months, charted, context), 0.85, 0.95);
  }
  if (trend !== null) yield* asPart(addTrendSection(heading(texts.trend.section), trend, context), 0.95, 1);
  if (check !== null) addCheckSection(heading(texts.sections.check), check, context);
}

function shapeFor(hasLastYear: boolean, trend: Trend | null): SummaryShape {
  if (trend !== null) return "trend";
  return hasLastYear ? "lastYear" : "plain";
}

/** Whatever the clerk writes below our part is printed too. */
function withOpenEnd(print: PrintSetup): PrintSetup {
  return { ...print, area: { ...print.area, bottom: MAX_ROWS - 1 } };
}

/** Yields the fraction done (never falling). */
export function* buildSummaryDocument(input: SummaryDocumentInput): Stepwise<SheetDocument> {
  const { summary, texts, snapshot, trend = null } = input;
  // Beside several years the one before has its column even where it is empty: that it is, is what the reader asks then.
  const hasLastYear = summary.lastYear.length > 0 || trend !== null;
  const columnWidths = summaryWidths(shapeFor(hasLastYear, trend));
  const lastYear = hasLastYear ? new Map(summary.lastYear.map((figure) => [figure.id, figure])) : null;
  const draft: Draft = new SheetDraft(columnWidths.length);
  addHead(draft, input);
  yield* asPart(addOutdated(draft, input), 0, 0.1);
  yield* asPart(addSections({ draft, snapshot, texts, lastYear, addresses: new Map() }, input), 0.1, 1);
  addLeftOut(draft, input);
  addFoot(draft, input);
  return {
    name: input.sheetName,
    columnWidths,
    rows: draft.rows,
    styles: SUMMARY_STYLES,
    merges: draft.merges,
    frozenRows: 2,
    showGridlines: false,
    charts: draft.charts,
    print: withOpenEnd(portraitPages(draft, columnWidths.length, texts.pageFooter)),
  };
}
