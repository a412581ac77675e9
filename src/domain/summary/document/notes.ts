// A note over the sheet's whole width, as high as its text needs.

import type { SheetDraft } from "../../sheets/sheetDraft";
import type { SummaryStyle } from "./summaryStyles";

export const NOTE_HEIGHT = 18;
/** At 10 points about so many Chinese letters stand in one line of the sheet's width. */
const NOTE_LETTERS = 44;

export function addNote(draft: SheetDraft<SummaryStyle>, note: string): void {
  draft.addWideRow(note, "note", Math.ceil(note.length / NOTE_LETTERS) * NOTE_HEIGHT);
}
