// What the sheet does not count, line by line; what only lies outside its span in one line, so that it hides nothing else.

import type { SheetDraft } from "../../sheets/sheetDraft";
import { constant } from "../../sheets/sheetDraft";
import { groupBy } from "../groups";
import type { LeftOut } from "../summary";
import { ROW_HEIGHT } from "./sectionTable";
import type { SummarySheetTexts } from "./summarySheetTexts";
import type { SummaryStyle } from "./summaryStyles";
import { addNote, NOTE_HEIGHT } from "./notes";

/** More lines would push the signatures to another page; the rest is counted and stands in the pane. */
const MAX_LEFT_OUT_LINES = 8;

export function addLeftOut(
  draft: SheetDraft<SummaryStyle>,
  leftOut: readonly LeftOut[],
  texts: SummarySheetTexts,
): void {
  if (leftOut.length === 0) return;
  const outside = leftOut.filter(({ reason }) => reason === "outside-span");
  const told = leftOut.filter(({ reason }) => reason !== "outside-span");
  draft.startBlock();
  draft.addRow([constant(texts.sections.leftOut, "section")], ROW_HEIGHT);
  for (const one of told.slice(0, MAX_LEFT_OUT_LINES))
    draft.addWideRow(texts.leftOut(one), "note", NOTE_HEIGHT);
  const rest = told.length - MAX_LEFT_OUT_LINES;
  if (rest > 0) draft.addWideRow(texts.moreLeftOut(rest), "note", NOTE_HEIGHT);
  if (outside.length === 0) return;
  const sheets = [...groupBy(outside, ({ sheet }) => sheet)].map(([sheet, ones]) => ({
    sheet,
    rows: ones.reduce((sum, { rows }) => sum + rows.length, 0),
  }));
  addNote(draft, texts.outsideSpan(sheets));
}
