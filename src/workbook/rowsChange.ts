// Added rows and rows taken back as one thing, for both adapters, and every reason not to do it that can be told from what
// stands in a sheet.

import { cellAddress, MAX_ROWS, type CellRange, type Span } from "../domain/sheets/address";
import type { RowsPlacement } from "../domain/sheets/placeRows";
import type { CellGuard } from "../domain/sheets/rowAddition";
import { shiftOfAddition, shiftOfRemoval } from "../domain/sheets/rowRemoval";
import { formerRow, rowsGained } from "../domain/sheets/rowShift";
import { isSameContent, type CellContent } from "../domain/sheets/sameContent";
import { checkPlaces, type FoundSheet } from "./checkCells";
import { WorkbookFailure, type CellPlace, type RowsEdit } from "./port";

export interface RowsChange extends Omit<RowsPlacement, "printArea"> {
  readonly guards: readonly CellGuard[];
  /** Rows that go: but for the guards nothing may stand in them. */
  readonly removed: Span | null;
  readonly stretchesPrintArea: boolean;
  /** The print area to be put back; null leaves it. */
  readonly printAreaBack: readonly CellRange[] | null;
}

export function rowsChangeOf(edit: RowsEdit): RowsChange {
  const { sheet, cells, guards, stretchedTables } = edit;
  const common = { sheet, cells, guards, stretchedTables };
  if (edit.kind === "addRows") {
    const like = edit.insertion?.like ?? null;
    const { stretchesPrintArea } = edit;
    return {
      ...common,
      shift: shiftOfAddition(edit),
      like,
      joins: edit.insertion?.joins ?? [],
      removed: null,
      stretchesPrintArea,
      printAreaBack: null,
    };
  }
  const { removed, printArea } = edit;
  const shift = shiftOfRemoval(edit);
  return {
    ...common,
    shift,
    like: null,
    joins: [],
    removed,
    stretchesPrintArea: false,
    printAreaBack: printArea,
  };
}

const NOTHING: CellContent = { value: null, formula: null };

/** What a sheet must hold for the change, as it stands: guards, and the cells to be written where they are now. */
export function expectedOf({ guards, cells, shift }: RowsChange): CellGuard[] {
  const written = cells.flatMap(({ rowIndex, columnIndex, expect }) => {
    const former = formerRow(shift, rowIndex);
    return former === null ? [] : [{ rowIndex: former, columnIndex, content: expect }];
  });
  return [...guards, ...written];
}

/** A row that is inserted holds nothing; an edit that expects something there is not of this sheet. */
function checkNewRows({ sheet, cells, shift }: RowsChange): void {
  for (const { rowIndex, columnIndex, expect } of cells) {
    const detail = cellAddress(rowIndex, columnIndex);
    if (formerRow(shift, rowIndex) === null && !isSameContent(expect, NOTHING))
      throw new WorkbookFailure("changed-since-read", { sheet, detail });
  }
}

function checkInsertion({ sheet, shift, like }: RowsChange): void {
  if (shift === null) return;
  const ends =
    shift.kind === "insert"
      ? [shift.before, shift.before + shift.count, like ?? 0]
      : [shift.first, shift.last];
  const isInside = ends.every((row) => Number.isInteger(row) && row >= 0 && row < MAX_ROWS);
  const isSome = shift.kind === "insert" ? shift.count >= 1 : shift.last >= shift.first;
  if (!isInside || !isSome) throw new WorkbookFailure("not-found", { sheet, detail: "no such rows" });
}

/** What can be told before anything is read. Throws not-found and changed-since-read. */
export function checkRowPlaces(changes: readonly RowsChange[]): void {
  checkPlaces(changes);
  for (const change of changes) {
    checkInsertion(change);
    checkNewRows(change);
  }
}

/** What an adapter has found of a sheet whose rows are to come or go. */
export interface FoundRows extends FoundSheet {
  /** Places of the removed rows that hold something. */
  readonly filled: readonly CellPlace[];
  /** The last row that holds something; -1 in an empty sheet. */
  readonly lastRow: number;
  readonly tables: readonly { readonly name: string }[];
}

function placeKey({ rowIndex, columnIndex }: CellPlace): string {
  return cellAddress(rowIndex, columnIndex);
}

/** Throws not-found, protected, cell-not-alone, changed-since-read and too-large. `found` is null where there is no such sheet. */
export function checkRows(change: RowsChange, found: FoundRows | null): void {
  const { sheet, shift } = change;
  if (found === null) throw new WorkbookFailure("not-found", { sheet });
  if (found.isProtected) throw new WorkbookFailure("protected", { sheet });
  for (const guard of expectedOf(change)) {
    if (!isSameContent(found.contentAt(guard), guard.content))
      throw new WorkbookFailure("changed-since-read", { sheet, detail: placeKey(guard) });
  }
  const known = new Set(change.guards.map(placeKey));
  const stranger = found.filled.find((place) => !known.has(placeKey(place)));
  if (stranger !== undefined)
    throw new WorkbookFailure("changed-since-read", { sheet, detail: placeKey(stranger) });
  for (const cell of change.cells) {
    const former = formerRow(shift, cell.rowIndex);
    if (former !== null && found.isNotAlone({ ...cell, rowIndex: former }))
      throw new WorkbookFailure("cell-not-alone", { sheet, detail: placeKey(cell) });
  }
  const lost = change.stretchedTables.find(({ name }) => !found.tables.some((table) => table.name === name));
  if (lost !== undefined) throw new WorkbookFailure("changed-since-read", { sheet, detail: lost.name });
  if (shift !== null && found.lastRow + rowsGained(shift) >= MAX_ROWS)
    throw new WorkbookFailure("too-large", { sheet, detail: "no room for more rows" });
}

/** The print area with the rows that follow on it without a gap, inserted or newly filled; null where it stays. */
export function stretchPrintArea(
  areas: readonly CellRange[],
  { cells, shift, stretchesPrintArea }: Pick<RowsChange, "cells" | "shift" | "stretchesPrintArea">,
): CellRange[] | null {
  if (!stretchesPrintArea) return null;
  const rows = new Set(
    cells.flatMap(({ rowIndex, expect }) => (isSameContent(expect, NOTHING) ? [rowIndex] : [])),
  );
  if (shift?.kind === "insert") for (let i = 0; i < shift.count; i += 1) rows.add(shift.before + i);
  const stretched = areas.map((area) => {
    let { bottom } = area;
    while (rows.has(bottom + 1)) bottom += 1;
    return { ...area, bottom };
  });
  return stretched.some(({ bottom }, i) => bottom !== areas[i]?.bottom) ? stretched : null;
}
