// The sheet 工作总结: the report paragraph by paragraph, to be read, printed and rewritten in the sheet itself; beside each what it was
// drafted from, so that a renewal keeps what was rewritten.

import { rowHeightOf } from "../../sheets/rowHeightOf";
import { boxedStyle, plainFont, plainStyle } from "../../sheets/plainStyle";
import type { CellStyle, DocumentCell, DocumentRow, SheetDocument } from "../../sheets/sheetDocument";
import { type ParagraphState, rewrittenOf } from "../keptReport";
import { readyReport } from "../readyReport";
import type { ParagraphId, Report } from "../report";
import { gapsIn } from "../sentence";
import { factLines } from "./factLines";
import type { ReportSheetTexts } from "./reportSheetTexts";

const WIDTHS = [12, 74, 30, 60, 40] as const;
const TEXT_COLUMN = 1;
const TITLE_HEIGHT = 36;
const HEADING_HEIGHT = 24;
/** The text is larger than what the heights are reckoned for. */
const TEXT_SCALE = 1.25;

const small = plainFont(10);
const body = plainFont(12);
const plain = plainStyle(body);
const beside: CellStyle = { ...boxedStyle(small), wrap: true, vertical: "top", numberFormat: "@" };

const STYLES = {
  title: { ...plain, font: { ...body, name: "黑体", size: 18 }, horizontal: "center", wrap: true },
  line: { ...plain, font: small },
  lineRight: { ...plain, horizontal: "right" },
  header: { ...boxedStyle({ ...small, bold: true }), fill: "#EDEDED", horizontal: "center" },
  name: { ...beside, horizontal: "center" },
  heading: { ...boxedStyle({ ...body, name: "黑体" }), numberFormat: "@" },
  text: { ...beside, font: body },
  beside,
} as const satisfies Readonly<Record<string, CellStyle>>;

type Style = keyof typeof STYLES;

function cell(value: string, style: Style): DocumentCell {
  return { value: value === "" ? null : value, formula: null, style, link: null };
}

function line(text: string, style: Style, height: number | null = null): DocumentRow {
  return { height, cells: [null, cell(text, style)] };
}

function hintOf({ isRewritten, changes, text }: ParagraphState, { hints }: ReportSheetTexts): string {
  const gaps = gapsIn(text);
  return [
    ...(changes.length > 0 ? [hints.changed(changes)] : isRewritten ? [hints.rewritten] : []),
    ...(gaps.length > 0 ? [hints.toFill(gaps)] : []),
  ].join("\n");
}

/** A paragraph that was rewritten keeps what it was written from; what stands in `text` may have a number before it. */
function paragraphRow(text: string, state: ParagraphState, texts: ReportSheetTexts): DocumentRow {
  const { draft, facts } = state.isRewritten ? state.base : state;
  const values = [texts.names[state.id], text, hintOf(state, texts), draft, factLines(facts)];
  const [, width, hintWidth] = WIDTHS;
  const height = rowHeightOf([text, values[2] ?? ""], [width / TEXT_SCALE, hintWidth]) * TEXT_SCALE;
  return {
    height,
    cells: values.map((value, column) =>
      cell(value, column === 0 ? "name" : column === TEXT_COLUMN ? "text" : "beside"),
    ),
  };
}

export interface ReportDocumentInput {
  readonly report: Report;
  readonly states: readonly ParagraphState[];
  readonly sheetName: string;
  readonly texts: ReportSheetTexts;
  readonly madeOn: string;
}

function paragraphRows({ report, states, texts }: ReportDocumentInput): readonly DocumentRow[] {
  const stateOf = new Map<ParagraphId, ParagraphState>(states.map((one) => [one.id, one]));
  const ready = readyReport(report, rewrittenOf(states), texts);
  const rowOf = (id: ParagraphId, text: string): readonly DocumentRow[] => {
    const state = stateOf.get(id);
    return state === undefined ? [] : [paragraphRow(text, state, texts)];
  };
  return [
    ...rowOf(ready.lead.id, ready.lead.text),
    ...ready.parts.flatMap(({ heading, points }, at) => [
      { height: HEADING_HEIGHT, cells: [cell("", "name"), cell(heading, "heading"), ...blanks()] },
      ...points.flatMap(({ id, text }) => rowOf(id, text)),
      ...emptied(report, at, stateOf).flatMap(({ id }) => rowOf(id, "")),
    ]),
  ];
}

const blanks = (): readonly DocumentCell[] => [2, 3, 4].map(() => cell("", "beside"));

/** Paragraphs that the clerk has emptied keep their rows, so that the next renewal knows of it. */
function emptied(
  { parts }: Report,
  at: number,
  stateOf: ReadonlyMap<ParagraphId, ParagraphState>,
): readonly ParagraphState[] {
  return (parts[at]?.points ?? []).flatMap(({ id }) => {
    const state = stateOf.get(id);
    return state?.isRewritten === true && state.text.trim() === "" ? [state] : [];
  });
}

export function buildReportDocument(input: ReportDocumentInput): SheetDocument {
  const { report, sheetName, texts, madeOn } = input;
  const rows: readonly DocumentRow[] = [
    line(report.title.join(""), "title", TITLE_HEIGHT),
    { height: null, cells: [cell(texts.yearLine(report.year), "line"), null, cell(texts.note, "line")] },
    { height: HEADING_HEIGHT, cells: texts.headings.map((heading) => cell(heading, "header")) },
    ...paragraphRows(input),
    line(report.unitName ?? texts.unitBlank, "lineRight", HEADING_HEIGHT),
    line(texts.signedOn(report.madeOn), "lineRight", HEADING_HEIGHT),
    line(texts.madeBy(madeOn), "line"),
  ];
  return {
    name: sheetName,
    columnWidths: WIDTHS,
    rows,
    styles: STYLES,
    merges: [],
    frozenRows: 3,
    showGridlines: false,
    charts: [],
    print: {
      paper: "A4",
      orientation: "portrait",
      margins: { top: 25, right: 20, bottom: 20, left: 22, header: 8, footer: 10 },
      repeatRows: null,
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      centerHorizontally: true,
      footer: { left: "", center: texts.pageFooter, right: "" },
      area: { top: 0, left: TEXT_COLUMN, bottom: rows.length - 2, right: TEXT_COLUMN },
      breaksBefore: [],
    },
  };
}
