// Understands a whole workbook: every sheet's tables, their kinds, columns and records, as a person has said where one has.
// Work is done in steps, so that a screen keeps its turn while a hundred thousand rows are read.

import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { WorkbookFit } from "./fit";
import { fitSheet, type GuidedSheetFit } from "./fitSheet";
import { compareTables } from "./remembering/compareTables";
import { findRenamedSheets } from "./remembering/findRenamedSheets";
import { gatherGuides, type Guide } from "./remembering/guide";
import { type Guidance, NO_GUIDANCE } from "./remembering/remembered";

/** Drives the work on one sheet; what is told outside only rises, although each pass tells its own fraction. */
function* tellingShare<T>(work: Stepwise<T>, from: number, to: number): Stepwise<T> {
  let told = from;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    told = Math.max(told, from + (step.value * (to - from)) / 2);
    yield told;
  }
}

function guidesFor(guides: readonly Guide[], sheet: SheetSnapshot): readonly Guide[] {
  return guides.filter((guide) => guide.sheet === sheet.name);
}

/** Fits every sheet; yields the fraction done (never falling) about every 500 rows. */
export function* fitWorkbook(
  workbook: WorkbookSnapshot,
  guidance: Guidance = NO_GUIDANCE,
): Stepwise<WorkbookFit> {
  const guides = gatherGuides(guidance);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length + 1, 0);
  const sheets: GuidedSheetFit[] = [];
  let done = 0;
  for (const sheet of workbook.sheets) {
    const share = (sheet.rows.length + 1) / total;
    const work = fitSheet(sheet, workbook.dateSystem, guidesFor(guides, sheet));
    sheets.push(yield* tellingShare(work, done, done + share));
    done += share;
    yield done;
  }
  const renamed = findRenamedSheets(
    guides,
    sheets.map(({ fit }) => fit),
  );
  for (const { at, guides: theirs } of renamed) {
    const sheet = workbook.sheets[at];
    if (sheet) sheets[at] = yield* tellingShare(fitSheet(sheet, workbook.dateSystem, theirs), 1, 1);
  }
  const isRemembering = guidance.remembered.length > 0;
  return {
    sheets: sheets.map(({ fit }) => fit),
    differences: isRemembering ? compareTables(sheets, guides, renamed) : [],
  };
}
