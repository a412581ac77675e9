// Edits of rows, of different sheets, made in a draft as one unit and read back. Loaded when the first of them is made.

import { contentAt, findSheet } from "../../../../domain/sheets/cellWrites";
import { placeCells } from "../../../../domain/sheets/placeCells";
import { placeRows } from "../../../../domain/sheets/placeRows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../domain/sheets/snapshot";
import type { Pacer } from "../../../Pacer";
import type { CellPlace, RowsEdit, WriteCellsEdit } from "../../../port";
import {
  checkRowPlaces,
  checkRows,
  rowsChangeOf,
  stretchPrintArea,
  type FoundRows,
  type RowsChange,
} from "../../../rowsChange";
import {
  dropCalculationChain,
  editWorkbook,
  findDraftSheet,
  findWorkbookPart,
  listDraftSheets,
} from "../bookParts";
import { findCells } from "../cells/findCells";
import { writeCells } from "../cells/writeCells";
import type { PackageDraft } from "../PackageDraft";
import { requireCalculation } from "../workbookXml";
import { moveReferences, type RowMove } from "./moveReferences";
import { readPrintArea, writePrintArea } from "./printArea";
import { shiftRows } from "./shiftRows";
import { stretchTables } from "./stretchTables";
import { verifyRows } from "./verifyRows";

function lastRowOf({ rows, formulas }: SheetSnapshot): number {
  const holds = (row: readonly unknown[] | null | undefined): boolean =>
    row?.some((one) => one !== null) ?? false;
  let last = rows.length - 1;
  while (last >= 0 && !holds(rows[last]) && !holds(formulas[last])) last -= 1;
  return last;
}

function filledIn(sheet: SheetSnapshot, { removed }: RowsChange): CellPlace[] {
  if (removed === null) return [];
  const places: CellPlace[] = [];
  for (let rowIndex = removed.first; rowIndex <= removed.last; rowIndex += 1) {
    const width = sheet.rows[rowIndex]?.length ?? 0;
    for (let columnIndex = 0; columnIndex < width; columnIndex += 1) {
      const { value, formula } = contentAt(sheet, rowIndex, columnIndex);
      if (value !== null || formula !== null) places.push({ rowIndex, columnIndex });
    }
  }
  return places;
}

/** Whether a cell can be written alone is told when it is looked for, in the rows as they then are. */
function foundIn(snapshot: WorkbookSnapshot, change: RowsChange): FoundRows | null {
  const sheet = findSheet(snapshot, change.sheet);
  if (sheet === undefined) return null;
  return {
    isProtected: sheet.isProtected,
    contentAt: ({ rowIndex, columnIndex }) => contentAt(sheet, rowIndex, columnIndex),
    isNotAlone: () => false,
    filled: filledIn(sheet, change),
    lastRow: lastRowOf(sheet),
    tables: sheet.tables,
  };
}

function moveOf(draft: PackageDraft, change: RowsChange): RowMove | null {
  const { shift, sheet } = change;
  return shift && { shift, sheet, sheets: listDraftSheets(draft).map(({ name }) => name) };
}

/** The workbook once the rows have come or gone, before any cell is written. */
function withMovedRows(
  snapshot: WorkbookSnapshot,
  changes: readonly RowsChange[],
  moves: readonly (RowMove | null)[],
): WorkbookSnapshot {
  return changes.reduce((book, change, i) => {
    const move = moves[i] ?? null;
    const moveFormula = (formula: string, sheet: string): string =>
      move === null ? formula : `=${moveReferences(formula.slice(1), sheet, move)}`;
    return placeRows(book, { ...change, cells: [] }, moveFormula);
  }, snapshot);
}

/** What is written, where it now belongs: that the cells hold what is expected has been seen. */
function writesOf(moved: WorkbookSnapshot, { sheet: name, cells }: RowsChange): WriteCellsEdit {
  const sheet = findSheet(moved, name);
  const expected = cells.map((cell) =>
    sheet === undefined ? cell : { ...cell, expect: contentAt(sheet, cell.rowIndex, cell.columnIndex) },
  );
  return { kind: "writeCells", sheet: name, cells: expected };
}

function setPrintArea(draft: PackageDraft, change: RowsChange): void {
  const sheet = findDraftSheet(draft, change.sheet);
  if (sheet === null) return;
  const former = readPrintArea(draft.readText(findWorkbookPart(draft)), sheet.position);
  const areas = change.printAreaBack ?? (former && stretchPrintArea(former, change));
  if (areas !== null) editWorkbook(draft, (xml) => writePrintArea(xml, sheet, areas));
}

function stretch(draft: PackageDraft, change: RowsChange, moved: WorkbookSnapshot): void {
  const part = findDraftSheet(draft, change.sheet)?.part;
  const sheet = findSheet(moved, change.sheet);
  if (part !== undefined && sheet !== undefined) stretchTables(draft, part, sheet, change.stretchedTables);
  setPrintArea(draft, change);
}

/** Compares the new file's sheets with what they were to be; throws "not-verified". */
export type VerifyRows = (written: WorkbookSnapshot) => Promise<void>;

/**
 * `snapshot` holds the sheets that the edits are about. Throws what `checkRowPlaces`, `checkRows` and `shiftRows` throw, and
 * "cell-not-alone"; the draft is then of no use.
 */
export async function applyRows(
  draft: PackageDraft,
  snapshot: WorkbookSnapshot,
  edits: readonly RowsEdit[],
  pacer: Pacer,
): Promise<VerifyRows> {
  const changes = edits.map(rowsChangeOf);
  checkRowPlaces(changes);
  for (const change of changes) checkRows(change, foundIn(snapshot, change));
  const moves = changes.map((change) => moveOf(draft, change));
  for (const [i, change] of changes.entries()) {
    const move = moves[i] ?? null;
    if (move !== null) await shiftRows(draft, move, change, pacer);
  }
  const moved = withMovedRows(snapshot, changes, moves);
  for (const change of changes) stretch(draft, change, moved);
  const writes = changes.map((change) => writesOf(moved, change));
  for (const { sheet, scan, cells } of await findCells(draft, moved, writes, pacer))
    writeCells(draft, sheet.part, scan, cells);
  if (moves.some((move) => move !== null)) {
    dropCalculationChain(draft);
    editWorkbook(draft, requireCalculation);
  }
  const expected = writes.reduce(placeCells, moved);
  return async (written) => {
    for (const change of changes) await verifyRows(change, expected, written, pacer);
  };
}
