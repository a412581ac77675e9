// The 检查结果 sheet as plain data: how it stands in a sentence, the findings by severity with a link to each cell, what was
// not checked, what has been settled and declared, signatures. A4 portrait.

import { cellAddress } from "../../sheets/address";
import { OWN_SHEET_MARK } from "../../sheets/ownSheet";
import { portraitPages } from "../../sheets/portraitPages";
import { constant, type DraftCell, SheetDraft } from "../../sheets/sheetDraft";
import type { RangeLink, SheetDocument } from "../../sheets/sheetDocument";
import type { Finding, Severity, Undecided } from "../finding";
import { countOpen, type JudgedFinding } from "../judged";
import type { Settings } from "../../settings/settings";
import { CHECK_STYLES, type CheckStyle } from "./checkStyles";
import type { CheckSheetTexts } from "./checkSheetTexts";
import { addHeader, addMore, COLUMN_WIDTHS, type Draft, LINE_HEIGHT, MOST_LINES } from "./checkTable";
import { rowHeightOf } from "../../sheets/rowHeightOf";
import { addSaid, countSaid } from "./saidTables";

const WHAT = 3;
const TITLE_HEIGHT = 38;
const SIGNATURE_HEIGHT = 36;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export interface CheckDocumentInput {
  readonly judged: readonly JudgedFinding[];
  readonly undecided: readonly Undecided[];
  /** What the clerk has declared in 关工设置. */
  readonly said: Pick<Settings, "namesakes" | "pairings">;
  readonly year: number | null;
  readonly unitName: string | null;
  readonly sheetName: string;
  readonly texts: CheckSheetTexts;
  /** 2020年12月31日. */
  readonly madeOn: string;
}

type Cell = DraftCell<CheckStyle>;

function linkTo({ sheet, cells: [cell] }: Finding, tip: string): RangeLink | null {
  if (sheet === null || !cell) return null;
  const { rowIndex, columnIndex } = cell;
  return { sheet, range: { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex }, tip };
}

function placeCell(finding: Finding, texts: CheckSheetTexts): Cell {
  const [cell] = finding.cells;
  if (finding.sheet === null || !cell) return constant(null, "text");
  const place = texts.place(finding.sheet, cellAddress(cell.rowIndex, cell.columnIndex));
  return constant(place, "place", linkTo(finding, texts.linkTip));
}

function addFindings(
  draft: Draft,
  title: string,
  headings: readonly string[],
  judged: readonly JudgedFinding[],
  texts: CheckSheetTexts,
): void {
  if (judged.length === 0) return;
  addHeader(draft, title, headings);
  judged.slice(0, MOST_LINES).forEach(({ finding, acceptance }, at) => {
    const what = texts.finding(finding);
    const name = texts.ruleName(finding);
    const outcome = acceptance?.reason ?? "";
    const cells = [
      constant(at + 1, "serial"),
      placeCell(finding, texts),
      constant(name, "text"),
      constant(what, "text"),
      constant(outcome === "" ? null : outcome, "text"),
    ] as const;
    draft.addRow(
      cells,
      rowHeightOf([what, name, outcome], [COLUMN_WIDTHS[WHAT], COLUMN_WIDTHS[2], COLUMN_WIDTHS[4]]),
    );
  });
  addMore(draft, judged.length, texts);
}

function addUndecided(draft: Draft, { undecided, texts }: CheckDocumentInput): void {
  if (undecided.length === 0) return;
  const width = COLUMN_WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
  addHeader(draft, texts.sections.undecided, [...texts.headings.undecided, "", "", ""]);
  draft.mergeInRow(1, COLUMN_WIDTHS.length - 1);
  undecided.slice(0, MOST_LINES).forEach((one, at) => {
    const what = texts.undecided(one);
    const rest = COLUMN_WIDTHS.slice(2).map(() => constant(null, "text" as const));
    draft.addRow([constant(at + 1, "serial"), constant(what, "text"), ...rest], rowHeightOf([what], [width]));
    draft.mergeInRow(1, COLUMN_WIDTHS.length - 1);
  });
  addMore(draft, undecided.length, texts);
}

function addHead(
  draft: Draft,
  { texts, year, unitName, madeOn, judged, undecided, said }: CheckDocumentInput,
): void {
  const blank = constant(null, "title" as const);
  draft.addRow([constant(texts.title(year), "title"), blank, blank, blank, blank], TITLE_HEIGHT);
  const unit = constant(texts.unitLine(unitName), "line" as const);
  draft.addRow([unit, null, null, null, constant(texts.madeOnLine(madeOn), "lineRight")], LINE_HEIGHT);
  const lead = texts.lead(countOpen(judged), undecided.length, countSaid(judged, said));
  const width = COLUMN_WIDTHS.reduce((sum, one) => sum + one, 0);
  draft.addWideRow(lead, "note", rowHeightOf([lead], [width]));
}

function addFoot(draft: Draft, { texts, madeOn }: CheckDocumentInput): void {
  const [checker, head] = texts.signatures;
  draft.startBlock();
  draft.addRow([], LINE_HEIGHT / 2);
  const line = constant(checker, "line" as const);
  draft.addRow([line, null, null, constant(head, "line"), null], SIGNATURE_HEIGHT);
  const madeBy = texts.madeBy(madeOn);
  if (!madeBy.startsWith(OWN_SHEET_MARK)) {
    throw new Error("the foot line must carry the mark of our own sheets");
  }
  draft.addWideRow(madeBy, "note", LINE_HEIGHT);
}

export function buildCheckDocument(input: CheckDocumentInput): SheetDocument {
  const { judged, texts } = input;
  const draft: Draft = new SheetDraft(COLUMN_WIDTHS.length);
  addHead(draft, input);
  const open = judged.filter(({ acceptance }) => acceptance === null);
  for (const severity of SEVERITIES) {
    const own = open.filter(({ finding }) => finding.severity === severity);
    addFindings(draft, texts.sections.findings[severity], texts.headings.findings, own, texts);
  }
  addUndecided(draft, input);
  const accepted = judged.filter(({ acceptance }) => acceptance !== null);
  addFindings(draft, texts.sections.accepted, texts.headings.accepted, accepted, texts);
  addSaid(draft, input.said, input.undecided, texts);
  addFoot(draft, input);
  return {
    name: input.sheetName,
    columnWidths: COLUMN_WIDTHS,
    rows: draft.rows,
    styles: CHECK_STYLES,
    merges: draft.merges,
    frozenRows: 2,
    showGridlines: false,
    charts: [],
    print: portraitPages(draft, COLUMN_WIDTHS.length, texts.pageFooter),
  };
}
