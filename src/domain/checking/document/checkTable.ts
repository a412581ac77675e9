// The columns of the 检查结果 sheet, and how each of its tables begins and ends.

import { constant, type SheetDraft } from "../../sheets/sheetDraft";
import type { CheckStyle } from "./checkStyles";
import type { CheckSheetTexts } from "./checkSheetTexts";

/** In characters of the default font. Together they fill the 170 mm between A4's margins. */
export const COLUMN_WIDTHS = [5, 16, 14, 38, 13] as const;
export const LINE_HEIGHT = 18;
const SECTION_HEIGHT = 28;
/** A sheet of more lines helps nobody; the rest is counted, and stands in the pane. */
export const MOST_LINES = 1000;

export type Draft = SheetDraft<CheckStyle>;

export function addHeader(draft: Draft, title: string, headings: readonly string[]): void {
  draft.startBlock();
  draft.addRow([constant(title, "section")], SECTION_HEIGHT);
  draft.addRow(
    headings.map((heading) => constant(heading, "header")),
    LINE_HEIGHT + 2,
  );
}

export function addMore(draft: Draft, count: number, texts: CheckSheetTexts): void {
  if (count > MOST_LINES) draft.addWideRow(texts.more(count - MOST_LINES), "note", LINE_HEIGHT);
}
