// The 年度汇总 made ready to take its former's place, with everything of the clerk's that stands in that.

import type { LookAt } from "../domain/sheets/capturedRows";
import type { SheetDocument } from "../domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../domain/sheets/snapshot";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import { isRefusal, type RenewalRefusal } from "../domain/summary/renewal/renewalRefusal";
import {
  planRenewal,
  type RenewalPlan,
  type RenewedSummary,
  renewSummary,
} from "../domain/summary/renewal/renewSummary";
import type { WorkbookPort } from "../workbook/port";

/** Cells asked of the workbook at once. */
const CELLS_AT_ONCE = 1_000;

type Sheets = Pick<WorkbookPort, "readBeyond" | "readLooks">;

async function readLooks(workbook: Sheets, { former, places }: RenewalPlan): Promise<LookAt> {
  const looks = new Map<string, Awaited<ReturnType<WorkbookPort["readLooks"]>>[number]>();
  const keyOf = (rowIndex: number, columnIndex: number): string => `${rowIndex},${columnIndex}`;
  for (let at = 0; at < places.length; at += CELLS_AT_ONCE) {
    const some = places.slice(at, at + CELLS_AT_ONCE);
    const read = await workbook.readLooks(former.sheet.name, some);
    some.forEach(({ rowIndex, columnIndex }, index) => {
      const look = read[index];
      if (look !== undefined) looks.set(keyOf(rowIndex, columnIndex), look);
    });
  }
  return (rowIndex, columnIndex) => looks.get(keyOf(rowIndex, columnIndex));
}

export interface SummaryToRenew {
  readonly document: SheetDocument;
  readonly former: SheetSnapshot;
  /** As this session last wrote it; null where it did not. */
  readonly known: SheetDocument | null;
  readonly texts: SummarySheetTexts;
}

/** What is to be written, or why nothing is. */
export async function renewOwnSummary(
  workbook: Sheets,
  { document, former: sheet, known, texts }: SummaryToRenew,
): Promise<RenewedSummary | RenewalRefusal> {
  const beyond = await workbook.readBeyond(sheet.name);
  const plan = planRenewal(document, { sheet, beyond, known }, texts);
  if (plan === null) throw new Error("a sheet without our foot is not ours to renew");
  if (isRefusal(plan)) return plan;
  return renewSummary(plan, await readLooks(workbook, plan));
}
