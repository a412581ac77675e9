// The 年度汇总 sheet as plain data: title, unit and span, a section for each part of the work that has data, spending by
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
import { isWholeYear, type MonthSpan, yearEarlier, yearSpan } from "../monthSpan";
import { monthlySpending } from "../monthlySpending";
import type { YearSummary } from "../summary";
import type { Trend } from "../trend/trend";
import { studyMonths, type StudyMonth } from "../studyMonths";
import { planAwards, planFunds, planVisits } from "./moneyPlans";
import { addNameLists } from "./addNameLists";
import { addLeftOut } from "./leftOutPart";
import { maskRows, type TextMask, textMask } from "./maskTexts";
import { addMonthSection } from "./monthSection";
import { addNote, NOTE_HEIGHT } from "./notes";
import { type FigureIndex, hasData, indexFigures, type SectionPlan } from "./sectionPlan";
import { type SheetChoice, WHOLE_SHEET } from "./sheetChoice";
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
const OUTDATED_HEIGHT = 16;
const CLERKS_PART_HEIGHT = 24;

export interface SummaryDocumentInput {
  readonly summary: YearSummary & { readonly year: number };
  readonly fit: WorkbookFit;
  readonly snapshot: WorkbookSnapshot;
  /** What checking says of the year; absent or null where nothing was checked. */
  readonly check?: SummaryCheck | null;
  /** Several years side by side; absent or null where the workbook has no more than the year before. */
  readonly trend?: Trend | null;
  /** Absent: all sections, no list. */
  readonly choice?: SheetChoice;
  readonly sheetName: string;
  /** Whose summary it is; absent: as the titles of the sheets say. */
  readonly unitName?: string | null;
  readonly texts: SummarySheetTexts;
  /** The day the sheet is made, as it shall stand at its foot: 2020年12月31日. */
  readonly madeOn: string;
}

type Draft = SheetDraft<SummaryStyle>;
type SpanInput = SummaryDocumentInput & {
  readonly summary: { readonly span: MonthSpan };
  readonly choice: SheetChoice;
  /** null: names stand as they are. */
  readonly mask: TextMask | null;
  readonly columnWidths: readonly number[];
  readonly hasLastYear: boolean;
};

function addHead(draft: Draft, input: SpanInput): void {
  const { texts, summary } = input;
  const gap = Array.from({ length: draft.width - 2 }, () => null);
  const blanks = Array.from({ length: draft.width - 1 }, () => constant(null, "title" as const));
  draft.addRow([constant(texts.title(summary.span), "title"), ...blanks], TITLE_HEIGHT);
  const unit = texts.unitLine(input.unitName ?? findUnitName(input.fit));
  draft.addRow(
    [constant(unit, "line"), ...gap, constant(texts.spanLine(summary.span), "lineRight")],
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

function hasMarks(draft: Draft, { constantMark }: SummarySheetTexts): boolean {
  return draft.rows.some(({ cells }) => {
    const label = cells[0]?.value;
    return typeof label === "string" && label.endsWith(constantMark);
  });
}

function addNotes(draft: Draft, { summary, texts, trend = null }: SpanInput): void {
  const notes = [
    ...(summary.figures.some((figure) => figure.tally === "people") ? [texts.peopleNote] : []),
    ...(hasMarks(draft, texts) ? [texts.constantNote] : []),
    ...(summary.lastYear.length > 0 || trend !== null ? [texts.lastYearNote(yearEarlier(summary.span))] : []),
  ];
  for (const note of notes) addNote(draft, note);
}

function addFoot(draft: Draft, input: SpanInput): void {
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
  { texts, choice }: SpanInput,
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
  return plans
    .filter((plan) => plan !== null)
    .filter(hasData)
    .filter(({ section }) => !choice.without.has(section));
}

/** Beside the section of funds, or in its place where the clerk wants the months alone. */
function wantsMonths(figures: FigureIndex, funds: SectionPlace | null, { without }: SheetChoice): boolean {
  if (without.has("months")) return false;
  const hasSpent = (figures.get("funds.expense")?.sources.length ?? 0) > 0;
  return funds !== null || (without.has("funds") && hasSpent);
}

function* addSections(context: TableContext, input: SpanInput): Stepwise<void> {
  const { texts, summary, fit, choice, trend = null, check = null } = input;
  const { span } = summary;
  const study = yield* asPart(studyMonths(fit, span), 0, 0.1);
  let sections = 0;
  const heading = (name: string): string => texts.sectionHeading((sections += 1), name);
  let spending: SectionPlace | null = null;
  const figures = indexFigures(summary);
  const plans = planSections(figures, study, input);
  for (const [at, plan] of plans.entries()) {
    const work = addSection({ ...plan, heading: heading(plan.heading) }, context, span);
    const place = yield* asPart(work, 0.1 + (0.6 * at) / plans.length, 0.1 + (0.6 * (at + 1)) / plans.length);
    if (plan.section === "funds") spending = place;
  }
  const months = wantsMonths(figures, spending, choice)
    ? yield* asPart(monthlySpending(fit, span), 0.7, 0.8)
    : null;
  if (months !== null) {
    const hasLines = spending !== null && spending.lastLine >= spending.firstLine;
    const charted = hasLines ? spending : null;
    yield* asPart(addMonthSection(heading(texts.sections.months), months, charted, context), 0.8, 0.85);
  }
  if (trend !== null && !choice.without.has("trend"))
    yield* asPart(addTrendSection(heading(texts.trend.section), trend, context), 0.85, 0.9);
  const checked = isWholeYear(span) ? texts.sections.check : texts.checkOfYear(span.year);
  const lists = { fit, span, choice, figures, columnWidths: input.columnWidths, heading, mask: input.mask };
  yield* asPart(addNameLists(lists, context), 0.9, 1);
  if (check !== null && !choice.without.has("check")) addCheckSection(heading(checked), check, context);
}

/** What is not said is the usual; and a half-year has no 本年收入. */
function settle(input: SummaryDocumentInput): SpanInput {
  const { summary, texts, fit, choice = WHOLE_SHEET } = input;
  const span = summary.span ?? yearSpan(summary.year);
  // A half-year is not set beside whole years.
  const trend = isWholeYear(span) ? (input.trend ?? null) : null;
  // Beside several years the one before has its column even where it is empty: that it is, is what the reader asks then.
  const hasLastYear = summary.lastYear.length > 0 || trend !== null;
  const lines = isWholeYear(span) ? texts.lines : { ...texts.lines, ...texts.linesOfSpan };
  return {
    ...input,
    summary: { ...summary, span },
    texts: { ...texts, lines },
    choice,
    mask: choice.lists.size > 0 && choice.masksNames ? textMask(fit) : null,
    trend,
    columnWidths: summaryWidths(shapeFor(hasLastYear, trend)),
    hasLastYear,
  };
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
export function* buildSummaryDocument(given: SummaryDocumentInput): Stepwise<SheetDocument> {
  const input = settle(given);
  const { summary, texts, snapshot, mask, columnWidths, hasLastYear } = input;
  const lastYear = hasLastYear ? new Map(summary.lastYear.map((figure) => [figure.id, figure])) : null;
  const draft: Draft = new SheetDraft(columnWidths.length);
  addHead(draft, input);
  yield* asPart(addOutdated(draft, input), 0, 0.1);
  const context = { draft, snapshot, texts, lastYear, addresses: new Map<string, string>() };
  yield* asPart(addSections(context, input), 0.1, 0.95);
  addLeftOut(draft, summary.leftOut, texts);
  addFoot(draft, input);
  const rows = mask === null ? draft.rows : yield* asPart(maskRows(draft.rows, mask, snapshot), 0.95, 1);
  return {
    name: input.sheetName,
    columnWidths,
    rows,
    styles: SUMMARY_STYLES,
    merges: draft.merges,
    frozenRows: 2,
    showGridlines: false,
    charts: draft.charts,
    print: withOpenEnd(portraitPages(draft, columnWidths.length, texts.pageFooter)),
  };
}
