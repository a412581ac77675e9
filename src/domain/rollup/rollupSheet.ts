// What all sheets of the roll-up have in common: title, line, headings that come again on every page, the foot, A4 lying.

import { rowHeightOf } from "../sheets/rowHeightOf";
import { OWN_SHEET_MARK } from "../sheets/ownSheet";
import { constant, type DraftCell, SheetDraft } from "../sheets/sheetDraft";
import type { SheetDocument } from "../sheets/sheetDocument";
import type { Bureau, Unread } from "./bureau";
import { ROLLUP_STYLES, type RollupStyle } from "./rollupStyles";
import type { RollupSheetId, RollupTexts } from "./rollupTexts";

const TITLE_HEIGHT = 34;
export const LINE_HEIGHT = 18;
const SIDE_MM = 15;

export type Cell = DraftCell<RollupStyle>;
export type Draft = SheetDraft<RollupStyle>;

export interface RollupInput {
  readonly year: number;
  /** In the order given. */
  readonly bureaus: readonly Bureau[];
  readonly unread: readonly Unread[];
  readonly texts: RollupTexts;
  /** 2020年12月31日. */
  readonly madeOn: string;
}

export const empty = (style: RollupStyle): Cell => constant(null, style);

/** A draft with its title and the line beneath. */
export function startSheet(input: RollupInput, sheet: RollupSheetId, widths: readonly number[]): Draft {
  const { texts, year, bureaus, unread, madeOn } = input;
  const draft: Draft = new SheetDraft(widths.length);
  const title = constant(texts.title(sheet, year), "title" as const);
  draft.addRow([title, ...widths.slice(1).map(() => empty("title"))], TITLE_HEIGHT);
  const between = widths.slice(2).map(() => null);
  const line = constant(texts.line(bureaus.length, unread.length), "line" as const);
  draft.addRow([line, ...between, constant(texts.madeOnLine(madeOn), "lineRight")], LINE_HEIGHT);
  return draft;
}

export function headerCells(headings: readonly string[]): readonly Cell[] {
  return headings.map((heading) => constant(heading, "header"));
}

/** How high a row is for texts in columns of these widths. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(LINE_HEIGHT, rowHeightOf(texts, widths));
}

export function addNote(draft: Draft, text: string, widths: readonly number[]): void {
  draft.addWideRow(text, "note", heightFor([text], [widths.reduce((sum, one) => sum + one, 0)]));
}

/** @param headerRows how many rows come again at the top of each page, from the first */
export function finishSheet(
  draft: Draft,
  { texts, madeOn }: RollupInput,
  name: string,
  widths: readonly number[],
  headerRows: number,
): SheetDocument {
  const madeBy = texts.madeBy(madeOn);
  if (!madeBy.startsWith(OWN_SHEET_MARK))
    throw new Error("the foot line must carry the mark of our own sheets");
  addNote(draft, madeBy, widths);
  return {
    name,
    columnWidths: widths,
    rows: draft.rows,
    styles: ROLLUP_STYLES,
    merges: draft.merges,
    frozenRows: headerRows,
    showGridlines: false,
    charts: [],
    print: {
      paper: "A4",
      orientation: "landscape",
      margins: { top: SIDE_MM, right: SIDE_MM, bottom: SIDE_MM, left: SIDE_MM, header: 6, footer: 7 },
      repeatRows: { first: 0, last: headerRows - 1 },
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      centerHorizontally: true,
      footer: { left: "", center: texts.pageFooter, right: "" },
      area: { top: 0, left: 0, bottom: draft.nextRowIndex - 1, right: widths.length - 1 },
      breaksBefore: [],
    },
  };
}
