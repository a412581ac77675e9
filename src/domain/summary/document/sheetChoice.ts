// What of the 年度汇总 the clerk wants in the sheet: sections with data may be left out, lists of names may be added.

import type { FigureSectionId } from "./summarySheetTexts";

/** Sections that may be left out. What was not counted is told whatever is chosen. */
export const SHEET_SECTIONS = [
  "funds",
  "award",
  "visit",
  "pupil",
  "volunteer",
  "study",
  "meeting",
  "activity",
  "donation",
  "publicity",
  "asset",
  "opinion",
  "months",
  "trend",
  "check",
] as const satisfies readonly (FigureSectionId | "months" | "trend" | "check")[];

export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** 奖励名单 and 走访慰问名单. */
export const NAME_LISTS = ["awardList", "visitList"] as const;
export type NameListId = (typeof NAME_LISTS)[number];

export interface SheetChoice {
  /** Sections that stay out although they have data. */
  readonly without: ReadonlySet<SheetSection>;
  readonly lists: ReadonlySet<NameListId>;
  /** Names as 王** in a sheet with a list; that is what hangs on the notice board. */
  readonly masksNames: boolean;
}

/** All sections, no list. */
export const WHOLE_SHEET: SheetChoice = { without: new Set(), lists: new Set(), masksNames: true };
