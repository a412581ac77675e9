// The 年度汇总 that is to be renewed, as far as its renewal has to know it.

import { type ClerksPart, filledSpan, findClerksPart } from "../../sheets/clerksPart";
import type { LookAt } from "../../sheets/capturedRows";
import type { SheetBeyond } from "../../sheets/sheetBeyond";
import type { SheetDocument } from "../../sheets/sheetDocument";
import { type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";

/** What stands in the workbook, read for the renewal. */
export interface FormerSheet {
  readonly sheet: SheetSnapshot;
  readonly beyond: SheetBeyond;
  /** As this program last wrote it, where it was in this session; null otherwise. */
  readonly known: SheetDocument | null;
}

export interface FormerSummary extends FormerSheet {
  readonly part: ClerksPart;
  /** The clerk's rows, from the first below our part to the last that holds something or looks like something. */
  readonly clerksRows: readonly number[];
  /** Columns that are looked at. */
  readonly width: number;
  /** Columns of our part. */
  readonly ownWidth: number;
}

/** Empty cells with a look count as the clerk's as long as they are not far from what somebody wrote. */
const MOST_EMPTY_ROWS = 100;
const MOST_EMPTY_COLUMNS = 40;

function contentWidth({ rows, formulas }: SheetSnapshot): number {
  return rows.reduce((widest, row, r) => Math.max(widest, row.length, formulas[r]?.length ?? 0), 0);
}

/** The last column of our part is that of the sources. */
function ownWidthOf(sheet: SheetSnapshot, foot: number, sourceHeading: string): number | null {
  for (let row = 0; row < foot; row += 1) {
    const column = (sheet.rows[row] ?? []).findIndex(
      (value) => typeof value === "string" && squeezeText(value) === sourceHeading,
    );
    if (column > 0) return column + 1;
  }
  return null;
}

function clerksRowsOf(part: ClerksPart, sheet: SheetSnapshot, used: SheetBeyond["used"]): readonly number[] {
  const filled = filledSpan(sheet, part.rows);
  const lastFilled = filled?.last ?? part.line ?? part.foot;
  const last = Math.max(lastFilled, Math.min(used?.bottom ?? 0, lastFilled + MOST_EMPTY_ROWS));
  return part.rows.filter((row) => row <= last);
}

/**
 * null where the sheet has no foot of ours any more.
 * @param sourceHeading the heading of the column of sources; @param usualWidth how many columns there are where no heading tells
 */
export function readFormerSummary(
  former: FormerSheet,
  sourceHeading: string,
  usualWidth: number,
): FormerSummary | null {
  const { sheet, beyond } = former;
  const { used } = beyond;
  const end = Math.max(sheet.rows.length, sheet.formulas.length, (used?.bottom ?? -1) + 1);
  const part = findClerksPart(sheet, end);
  if (part === null) return null;
  const ownWidth = ownWidthOf(sheet, part.foot, sourceHeading) ?? usualWidth;
  const width = Math.max(ownWidth, contentWidth(sheet), Math.min((used?.right ?? 0) + 1, MOST_EMPTY_COLUMNS));
  return { ...former, part, clerksRows: clerksRowsOf(part, sheet, used), width, ownWidth };
}

/** The last row that holds something of ours or of the clerk's. */
export function lastRowOf({ part, clerksRows }: FormerSummary): number {
  return Math.max(part.foot, part.line ?? 0, clerksRows.at(-1) ?? 0);
}

/** What stands in the first column of our part. */
export function firstCellsOf({ sheet, part }: Pick<FormerSummary, "sheet" | "part">) {
  return Array.from({ length: part.foot + 1 }, (_, row) => valueAt(sheet, row, 0));
}

/** How wide the columns are, in characters. */
export function widthsOf({ width }: FormerSummary, lookAt: LookAt): readonly number[] {
  return Array.from({ length: width }, (_, column) => lookAt(0, column)?.columnWidth ?? 0);
}
