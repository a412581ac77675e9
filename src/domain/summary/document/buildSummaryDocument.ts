// The 年度汇总 sheet as plain data: title, unit and year, a section for each kind that has data, spending by month with
// charts, what was left out, signatures. A4 portrait, one page wide.

import type { WorkbookFit } from "../../fitting/fit";
import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import type { SheetDocument } from "../../sheets/sheetDocument";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { findUnitName } from "../findUnitName";
import { monthlySpending } from "../monthlySpending";
import type { YearSummary } from "../summary";
import { type FigureCells, needsMark } from "./figureCell";
import { addMonthSection } from "./monthSection";
import { portraitPages } from "../../sheets/portraitPages";
import { indexFigures, planAwards, planExpenses, planVisits } from "./sectionPlans";
import { addSection, ROW_HEIGHT, type SectionPlace, type SectionPlan } from "./sectionTable";
import { constant, SheetDraft } from "../../sheets/sheetDraft";
import { SUMMARY_STYLES, type SummaryStyle } from "./summaryStyles";
import type { SummarySheetTexts } from "./summarySheetTexts";

/** In characters of the default font. Together they fill the 170 mm between A4's margins. */
const COLUMN_WIDTHS = [24, 13, 12, 17, 20] as const;
const TITLE_HEIGHT = 40;
const SIGNATURE_HEIGHT = 36;
const NOTE_HEIGHT = 18;
/** More lines would push the signatures to another page; the rest is counted and stands in the pane. */
const MAX_LEFT_OUT_LINES = 8;

export interface SummaryDocumentInput {
  readonly summary: YearSummary & { readonly year: number };
  readonly fit: WorkbookFit;
  readonly snapshot: WorkbookSnapshot;
  readonly sheetName: string;
  readonly texts: SummarySheetTexts;
  /** The day the sheet is made, as it shall stand at its foot: 2020年12月31日. */
  readonly madeOn: string;
}

function addHead(draft: SheetDraft<SummaryStyle>, input: SummaryDocumentInput): void {
  const { texts, summary } = input;
  const blank = constant(null, "title");
  draft.addRow([constant(texts.title(summary.year), "title"), blank, blank, blank, blank], TITLE_HEIGHT);
  draft.addRow(
    [
      constant(texts.unitLine(findUnitName(input.fit)), "line"),
      null,
      null,
      null,
      constant(texts.yearLine(summary.year), "lineRight"),
    ],
    ROW_HEIGHT,
  );
}

function addLeftOut(draft: SheetDraft<SummaryStyle>, { summary, texts }: SummaryDocumentInput): void {
  if (summary.leftOut.length === 0) return;
  draft.startBlock();
  draft.addRow([constant(texts.sections.leftOut, "section")], ROW_HEIGHT);
  for (const one of summary.leftOut.slice(0, MAX_LEFT_OUT_LINES)) {
    draft.addWideRow(texts.leftOut(one), "note", NOTE_HEIGHT);
  }
  const rest = summary.leftOut.length - MAX_LEFT_OUT_LINES;
  if (rest > 0) draft.addWideRow(texts.moreLeftOut(rest), "note", NOTE_HEIGHT);
}

function addFoot(draft: SheetDraft<SummaryStyle>, input: SummaryDocumentInput): void {
  const { texts, summary, snapshot } = input;
  const [maker, reviewer, head] = texts.signatures;
  draft.startBlock();
  draft.addRow([], NOTE_HEIGHT / 2);
  if (summary.figures.some((figure) => figure.unit === "people")) {
    draft.addWideRow(texts.peopleNote, "note", NOTE_HEIGHT);
  }
  if (summary.figures.some((figure) => needsMark(figure, snapshot))) {
    draft.addWideRow(texts.constantNote, "note", NOTE_HEIGHT);
  }
  draft.addRow(
    [constant(maker, "line"), null, constant(reviewer, "line"), null, constant(head, "line")],
    SIGNATURE_HEIGHT,
  );
  const madeBy = texts.madeBy(input.madeOn);
  if (!madeBy.startsWith(OWN_SHEET_MARK))
    throw new Error("the foot line must carry the mark of our own sheets");
  draft.addWideRow(madeBy, "note", NOTE_HEIGHT);
}

export function buildSummaryDocument(input: SummaryDocumentInput): SheetDocument {
  const { summary, texts } = input;
  const figures = indexFigures(summary);
  const context: FigureCells = { snapshot: input.snapshot, texts };
  const draft = new SheetDraft<SummaryStyle>(COLUMN_WIDTHS.length);
  addHead(draft, input);
  let sections = 0;
  const heading = (name: string): string => texts.sectionHeading((sections += 1), name);
  const add = (plan: SectionPlan | null): SectionPlace | null =>
    plan === null ? null : addSection(draft, { ...plan, heading: heading(plan.heading) }, context);
  const spending = add(planExpenses(figures, texts));
  add(planAwards(figures, texts));
  add(planVisits(figures, texts));
  const months = monthlySpending(input.fit, summary.year);
  if (months !== null) {
    const hasLines = spending !== null && spending.lastLine >= spending.firstLine;
    addMonthSection(draft, heading(texts.sections.months), months, hasLines ? spending : null, context);
  }
  addLeftOut(draft, input);
  addFoot(draft, input);
  return {
    name: input.sheetName,
    columnWidths: COLUMN_WIDTHS,
    rows: draft.rows,
    styles: SUMMARY_STYLES,
    merges: draft.merges,
    frozenRows: 2,
    showGridlines: false,
    charts: draft.charts,
    print: portraitPages(draft, COLUMN_WIDTHS.length, texts.pageFooter),
  };
}
