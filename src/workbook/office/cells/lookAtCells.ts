// The first of the two round trips of writing cells: what stands in them, and whether they may be written. Nothing is
// changed yet.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { cellAddress } from "../../../domain/sheets/address";
import type { CellWrite } from "../../../domain/sheets/cellWrites";
import { checkCells, checkPlaces, type FoundSheet } from "../../checkCells";
import { WorkbookFailure, type CellPlace, type Watch, type WriteCellsEdit } from "../../port";
import { supportsExcelApi } from "../lowestExcelApi";
import { roundTrip } from "../roundTrip";
import { stopIfCancelled } from "../../stopIfCancelled";
import { askState } from "./askState";
import type { CellState, CellTarget } from "./cellTarget";
import { CELLS_PER_MESSAGE } from "./cellsPerMessage";

/** With this set a cell tells whether it belongs to a formula that fills several. */
const API_OF_SPILLS = "1.12";

interface FoundCell {
  readonly cell: CellWrite;
  readonly state: CellState;
  readonly isSpilled: boolean;
}

interface FoundCells {
  readonly edit: WriteCellsEdit;
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly cells: readonly FoundCell[];
}

interface Found {
  readonly isReadOnly: boolean;
  /** null where there is no such sheet. */
  readonly sheets: readonly (FoundCells | null)[];
}

function askCell(sheet: Excel.Worksheet, cell: CellWrite, canSpill: boolean): () => FoundCell {
  const range = sheet.getRange(cellAddress(cell.rowIndex, cell.columnIndex));
  const readState = askState(range);
  if (canSpill) range.load("hasSpill");
  return () => ({ cell, state: readState(), isSpilled: canSpill && range.hasSpill });
}

function askSheetCells(
  context: Excel.RequestContext,
  edit: WriteCellsEdit,
  canSpill: boolean,
): () => FoundCells | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("id,protection/protected");
  const answers = edit.cells.map((cell) => askCell(sheet, cell, canSpill));
  return () => {
    if (sheet.isNullObject) return null;
    const { id, protection } = sheet;
    return { edit, sheetId: id, isProtected: protection.protected, cells: answers.map((read) => read()) };
  };
}

function askCells(context: Excel.RequestContext, edits: readonly WriteCellsEdit[]): () => Found {
  const { workbook } = context;
  workbook.load("readOnly");
  const canSpill = supportsExcelApi(API_OF_SPILLS);
  const answers = edits.map((edit) => askSheetCells(context, edit, canSpill));
  return () => ({ isReadOnly: workbook.readOnly, sheets: answers.map((read) => read()) });
}

/** The edits cut into messages; every edit is in one, so that its sheet is looked at even where it has no cells. */
function packEdits(edits: readonly WriteCellsEdit[]): WriteCellsEdit[][] {
  const messages: WriteCellsEdit[][] = [[]];
  let room = CELLS_PER_MESSAGE;
  for (const edit of edits) {
    for (let at = 0; at === 0 || at < edit.cells.length;) {
      if (room === 0) {
        messages.push([]);
        room = CELLS_PER_MESSAGE;
      }
      const cells = edit.cells.slice(at, at + room);
      messages.at(-1)?.push({ ...edit, cells });
      room -= cells.length;
      at += Math.max(1, cells.length);
    }
  }
  return messages;
}

function placeKey(sheet: string, { rowIndex, columnIndex }: CellPlace): string {
  return `${sheet.toLowerCase()}!${cellAddress(rowIndex, columnIndex)}`;
}

/** Merges are not asked for: that may empty the clerk's undo list. A cell under one is known by taking nothing. */
function sheetFinder(found: readonly FoundCells[], isWriting: boolean): (name: string) => FoundSheet | null {
  const byPlace = new Map(
    found.flatMap(({ edit, cells }) => cells.map((one) => [placeKey(edit.sheet, one.cell), one] as const)),
  );
  return (name) => {
    const sheet = found.find(({ edit }) => isSameSheetName(edit.sheet, name));
    if (sheet === undefined) return null;
    return {
      isProtected: sheet.isProtected,
      contentAt: (place) => byPlace.get(placeKey(name, place))?.state ?? { value: null, formula: null },
      isNotAlone: (place) => isWriting && byPlace.get(placeKey(name, place))?.isSpilled === true,
    };
  };
}

function targetsOf({ edit, sheetId, cells }: FoundCells): CellTarget[] {
  return cells.map(({ cell, state }) => ({
    sheet: edit.sheet,
    sheetId,
    address: cellAddress(cell.rowIndex, cell.columnIndex),
    before: state,
    after: {
      value: cell.value === "" ? null : cell.value,
      formula: cell.formula,
      numberFormat: cell.numberFormat ?? state.numberFormat,
    },
  }));
}

/** `isWriting` false: the cells keep their content. Throws read-only, and what `checkPlaces` and `checkCells` throw. */
export async function lookAtCells(
  edits: readonly WriteCellsEdit[],
  watch: Watch,
  { isWriting } = { isWriting: true },
): Promise<CellTarget[]> {
  checkPlaces(edits);
  const found: FoundCells[] = [];
  for (const message of packEdits(edits)) {
    stopIfCancelled(watch);
    const { isReadOnly, sheets } = await roundTrip((context) => askCells(context, message));
    if (isReadOnly) throw new WorkbookFailure("read-only");
    found.push(...sheets.filter((cells) => cells !== null));
  }
  checkCells(edits, sheetFinder(found, isWriting));
  return found.flatMap(targetsOf);
}
