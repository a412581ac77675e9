// Understands a whole workbook: every sheet's tables, their kinds, columns and records. Work is done in steps, so that a
// screen keeps its turn while a hundred thousand rows are read.

import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { SheetFit, WorkbookFit } from "./fit";
import { fitSheet } from "./fitSheet";

/** Fits every sheet; yields the fraction done (never falling) about every 500 rows. */
export function* fitWorkbook(workbook: WorkbookSnapshot): Stepwise<WorkbookFit> {
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length + 1, 0);
  const sheets: SheetFit[] = [];
  let before = 0;
  let told = 0;
  for (const sheet of workbook.sheets) {
    const work = fitSheet(sheet, workbook.dateSystem);
    let step = work.next();
    while (step.done !== true) {
      // A sheet goes through several passes and each tells its own fraction; what is told outside only rises.
      told = Math.max(told, (before + (step.value * (sheet.rows.length + 1)) / 2) / total);
      yield told;
      step = work.next();
    }
    sheets.push(step.value);
    before += sheet.rows.length + 1;
    told = before / total;
    yield told;
  }
  return { sheets };
}
