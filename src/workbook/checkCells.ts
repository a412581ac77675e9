// Every reason not to write single cells that can be told from what stands in a sheet. One for both adapters.

import { cellAddress, MAX_COLUMNS, MAX_ROWS, type CellRange } from "../domain/sheets/address";
import type { CellWrites } from "../domain/sheets/cellWrites";
import { isSameContent, type CellContent } from "../domain/sheets/sameContent";
import { WorkbookFailure, type CellPlace, type WriteCellsEdit } from "./port";

/** What an adapter has found of a sheet. */
export interface FoundSheet {
  readonly isProtected: boolean;
  readonly contentAt: (place: CellPlace) => CellContent;
  /** Whether the cell belongs to something that can only be changed as a whole. */
  readonly isNotAlone: (place: CellPlace) => boolean;
}

/** Whether a merged cell lies over the place, which is not its own. */
export function isUnderMerge(
  merges: readonly CellRange[],
  { rowIndex: r, columnIndex: c }: CellPlace,
): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      r >= top && r <= bottom && c >= left && c <= right && !(r === top && c === left),
  );
}

function isInside({ rowIndex, columnIndex }: CellPlace): boolean {
  return rowIndex >= 0 && rowIndex < MAX_ROWS && columnIndex >= 0 && columnIndex < MAX_COLUMNS;
}

function checkSheet({ sheet, cells }: WriteCellsEdit, found: FoundSheet | null): void {
  if (found === null) throw new WorkbookFailure("not-found", { sheet });
  if (found.isProtected) throw new WorkbookFailure("protected", { sheet });
  for (const cell of cells) {
    const detail = cellAddress(cell.rowIndex, cell.columnIndex);
    if (found.isNotAlone(cell)) throw new WorkbookFailure("cell-not-alone", { sheet, detail });
    if (!isSameContent(found.contentAt(cell), cell.expect))
      throw new WorkbookFailure("changed-since-read", { sheet, detail });
  }
}

/**
 * What can be told before anything is read. Throws "not-found" for a place that no sheet has, and "changed-since-read"
 * for a cell that is written twice: the second writing would find what the first has left.
 */
export function checkPlaces(edits: readonly CellWrites[]): void {
  const places = new Set<string>();
  for (const { sheet, cells } of edits) {
    for (const cell of cells) {
      if (!isInside(cell)) throw new WorkbookFailure("not-found", { sheet, detail: "no such cell" });
      const detail = cellAddress(cell.rowIndex, cell.columnIndex);
      const place = `${sheet.toLowerCase()}!${detail}`;
      if (places.has(place))
        throw new WorkbookFailure("changed-since-read", { sheet, detail: `${detail} twice` });
      places.add(place);
    }
  }
}

/** `findSheet` gives null where there is no such sheet. Throws not-found, protected, cell-not-alone, changed-since-read. */
export function checkCells(
  edits: readonly WriteCellsEdit[],
  findSheet: (name: string) => FoundSheet | null,
): void {
  for (const edit of edits) checkSheet(edit, findSheet(edit.sheet));
}
