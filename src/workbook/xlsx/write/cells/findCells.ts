// Looks for the cells that are to be written, sheet by sheet, and refuses what may not be.

import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import type { CellRange } from "../../../../domain/sheets/address";
import { contentAt, type CellWrite } from "../../../../domain/sheets/cellWrites";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../domain/sheets/snapshot";
import { checkCells, checkPlaces, isUnderMerge, type FoundSheet } from "../../../checkCells";
import type { Pacer } from "../../../Pacer";
import type { CellPlace, WriteCellsEdit } from "../../../port";
import { findDraftSheet, type DraftSheet } from "../bookParts";
import type { PackageDraft } from "../PackageDraft";
import type { SheetScan } from "./scanResult";
import { scanSheet } from "./scanSheet";
import { wantedOf } from "./wantedOf";

/** Cells of one sheet, of however many edits. */
export interface FoundCells {
  readonly sheet: DraftSheet;
  readonly cells: readonly CellWrite[];
  readonly scan: SheetScan;
}

function isIn(range: CellRange, { rowIndex, columnIndex }: CellPlace): boolean {
  const isInRows = rowIndex >= range.top && rowIndex <= range.bottom;
  return isInRows && columnIndex >= range.left && columnIndex <= range.right;
}

/** A table repeats its headings and totals in a part of its own: were one changed alone, Excel would report damage. */
function isOfTable({ tables }: SheetSnapshot, place: CellPlace): boolean {
  return tables.some(({ range, hasHeaders, hasTotals }) => {
    const isHeading = hasHeaders && place.rowIndex === range.top;
    const isTotal = hasTotals && place.rowIndex === range.bottom;
    return isIn(range, place) && (isHeading || isTotal);
  });
}

function asFoundSheet(sheet: SheetSnapshot, { filled }: SheetScan): FoundSheet {
  return {
    isProtected: sheet.isProtected,
    contentAt: ({ rowIndex, columnIndex }) => contentAt(sheet, rowIndex, columnIndex),
    isNotAlone: (place) =>
      isUnderMerge(sheet.merges ?? [], place) ||
      isOfTable(sheet, place) ||
      filled.some((range) => isIn(range, place)),
  };
}

function cellsBySheet(
  draft: PackageDraft,
  edits: readonly WriteCellsEdit[],
): Map<string, FoundCells["cells"]> {
  const bySheet = new Map<string, readonly CellWrite[]>();
  for (const { sheet, cells } of edits) {
    const name = findDraftSheet(draft, sheet)?.name;
    if (name !== undefined) bySheet.set(name, [...(bySheet.get(name) ?? []), ...cells]);
  }
  return bySheet;
}

/** `snapshot` holds the sheets the edits are about. Throws what `checkPlaces` and `checkCells` throw. */
export async function findCells(
  draft: PackageDraft,
  snapshot: WorkbookSnapshot,
  edits: readonly WriteCellsEdit[],
  pacer: Pacer,
): Promise<FoundCells[]> {
  checkPlaces(edits);
  const found: FoundCells[] = [];
  for (const [name, cells] of cellsBySheet(draft, edits)) {
    const sheet = findDraftSheet(draft, name);
    const isWorksheet = snapshot.sheets.some((one) => one.name === name);
    if (sheet === null || !isWorksheet) continue;
    const scan = await scanSheet(draft.contentOf(sheet.part), wantedOf(cells), pacer);
    found.push({ sheet, cells, scan });
  }
  checkCells(edits, (name) => {
    const cells = found.find((one) => isSameSheetName(one.sheet.name, name));
    const sheet = snapshot.sheets.find((one) => isSameSheetName(one.name, name));
    return cells && sheet ? asFoundSheet(sheet, cells.scan) : null;
  });
  return found;
}
