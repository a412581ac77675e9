// The 年度汇总 sheet as plain data: title, unit and span, a section for each part of the work that has data, spending by
// month with charts, the result of the check, what was left out, signatures. A4 portrait, one page wide.

import type { WorkbookFit } from "../../fitting/fit";
import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import { portraitPages } from "../../sheets/portraitPages";
import type { SheetDocument } from "../../sheets/sheetDocument";
import { constant, SheetDraft } from "../../sheets/sheetDraft";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { asPart, type Stepwise } from "../../stepwise";
import { findUnitName } from "../findUnitName";
import { isWholeYear, type MonthSpan, yearEarlier, yearSpan } from "../monthSpan";
import { monthlySpending } from "../monthlySpending";
import type { YearSummary } from "../summary";
import { studyMonths, type StudyMonth } from "../studyMonths";
import { planAwards, planFunds, planVisits } from "./moneyPlans";
import { addLeftOut } from "./leftOutPart";
import { addMonthSection } from "./monthSection";
import { addNote, NOTE_HEIGHT } from "./notes";
import { type FigureIndex, hasData, indexFigures, type SectionPlan } from "./sectionPlan";
import { addSection, ROW_HEIGHT, type SectionPlace, type TableContext } from "./sectionTable";
import { addCheckSection, type SummaryCheck } from "./summaryCheck";
import type { SummarySheetTexts } from "./summarySheetTexts";
import { SUMMARY_STYLES, type SummaryStyle } from "./summaryStyles";
import { planPlain, planStudy } from "./workPlans";

/** In characters of the default font. Together they fill the 170 mm between A4's margins. */
const COLUMN_WIDTHS = [24, 13, 12, 17, 20] as const;
/** With the year before, its column before that of the sources. */
const WITH_LAST_YEAR = [22, 10, 10, 14, 14, 16] as const;
const TITLE_HEIGHT = 40;
const SIGNATURE_HEIGHT = 36;

export interface SummaryDocumentInput {
  readonly summary: YearSummary & { readonly year: number };
  readonly fit: WorkbookFit;
  readonly snapshot: WorkbookSnapshot;
  /** What checking says of the year; absent or null where nothing was checked. */
  readonly check?: SummaryCheck | null;
  readonly sheetName: string;
  /** Whose summary it is; absent: as the titles of the sheets say. */
  readonly unitName?: string | null;
  readonly texts: SummarySheetTexts;
  /** The day the sheet is made, as it shall stand at its foot: 2020年12月31日. */
  readonly madeOn: string;
}

type Draft = SheetDraft<SummaryStyle>;
type SpanInput = SummaryDocumentInput & { readonly summary: { readonly span: MonthSpan } };

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

function hasMarks(draft: Draft, { constantMark }: SummarySheetTexts): boolean {
  return draft.rows.some(({ cells }) => {
    const label = cells[0]?.value;
    return typeof label === "string" && label.endsWith(constantMark);
  });
}

function addNotes(draft: Draft, { summary, texts }: SpanInput): void {
  const notes = [
    ...(summary.figures.some((figure) => figure.tally === "people") ? [texts.peopleNote] : []),
    ...(hasMarks(draft, texts) ? [texts.constantNote] : []),
    ...(summary.lastYear.length > 0 ? [texts.lastYearNote(yearEarlier(summary.span))] : []),
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

function* addSections(context: TableContext, input: SpanInput): Stepwise<void> {
  const { texts, summary, fit, check = null } = input;
  const { span } = summary;
  const study = yield* asPart(studyMonths(fit, span), 0, 0.1);
  let sections = 0;
  const heading = (name: string): string => texts.sectionHeading((sections += 1), name);
  let spending: SectionPlace | null = null;
  const plans = planSections(indexFigures(summary), study, input);
  for (const [at, plan] of plans.entries()) {
    const work = addSection({ ...plan, heading: heading(plan.heading) }, context, span);
    const place = yield* asPart(work, 0.1 + (0.6 * at) / plans.length, 0.1 + (0.6 * (at + 1)) / plans.length);
    if (plan.section === "funds") spending = place;
  }
  const months = spending === null ? null : yield* asPart(monthlySpending(fit, span), 0.7, 0.85);
  if (months !== null) {
    const hasLines = spending !== null && spending.lastLine >= spending.firstLine;
    const charted = hasLines ? spending : null;
    yield* asPart(addMonthSection(heading(texts.sections.months), months, charted, context), 0.85, 1);
  }
  const checked = isWholeYear(span) ? texts.sections.check : texts.checkOfYear(span.year);
  if (check !== null) addCheckSection(heading(checked), check, context);
}

/** A half-year has no 本年收入. */
function inWordsOfSpan({ summary, texts, ...input }: SummaryDocumentInput): SpanInput {
  const span = summary.span ?? yearSpan(summary.year);
  const lines = isWholeYear(span) ? texts.lines : { ...texts.lines, ...texts.linesOfSpan };
  return { ...input, summary: { ...summary, span }, texts: { ...texts, lines } };
}

/** Yields the fraction done (never falling). */
export function* buildSummaryDocument(given: SummaryDocumentInput): Stepwise<SheetDocument> {
  const input = inWordsOfSpan(given);
  const { summary, texts, snapshot } = input;
  const hasLastYear = summary.lastYear.length > 0;
  const columnWidths = hasLastYear ? WITH_LAST_YEAR : COLUMN_WIDTHS;
  const lastYear = hasLastYear ? new Map(summary.lastYear.map((figure) => [figure.id, figure])) : null;
  const draft: Draft = new SheetDraft(columnWidths.length);
  addHead(draft, input);
  yield* addSections({ draft, snapshot, texts, lastYear, addresses: new Map() }, input);
  addLeftOut(draft, summary.leftOut, texts);
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
    print: portraitPages(draft, columnWidths.length, texts.pageFooter),
  };
}
