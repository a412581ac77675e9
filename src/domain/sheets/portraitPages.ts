// The print set-up of the sheets that an office hands in: A4 upright, one page wide, title and unit line on every page, no
// block cut in two.

import { findPageBreaks, type Room, roomOnPage } from "./pageBreaks";
import type { SheetDraft } from "./sheetDraft";
import type { PrintSetup } from "./sheetDocument";

const PAGE = {
  paper: "A4",
  orientation: "portrait",
  margins: { top: 20, right: 20, bottom: 20, left: 20, header: 8, footer: 10 },
  repeatRows: { first: 0, last: 1 },
} as const;

/** What is still free on the page where the draft ends. */
export function roomForRows(draft: SheetDraft<string>): Room {
  return roomOnPage(draft.rows, draft.blockStarts, PAGE);
}

/** @param columns how many the sheet has; @param footer the text in the middle of each page's foot */
export function portraitPages(draft: SheetDraft<string>, columns: number, footer: string): PrintSetup {
  const page = {
    ...PAGE,
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    centerHorizontally: true,
    footer: { left: "", center: footer, right: "" },
    area: { top: 0, left: 0, bottom: draft.nextRowIndex - 1, right: columns - 1 },
  } as const;
  return { ...page, breaksBefore: findPageBreaks(draft.rows, draft.blockStarts, page) };
}
