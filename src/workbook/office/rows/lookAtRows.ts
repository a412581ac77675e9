// The first of the two round trips of adding rows: what stands there, and whether they may come. Nothing is changed yet.

import { cellAddress, rangeAddress, type CellRange } from "../../../domain/sheets/address";
import { WorkbookFailure, type CellPlace, type Watch } from "../../port";
import { checkRowPlaces, checkRows, expectedOf, type FoundRows, type RowsChange } from "../../rowsChange";
import { stopIfCancelled } from "../../stopIfCancelled";
import { askState } from "../cells/askState";
import type { CellState } from "../cells/cellTarget";
import { supportsExcelApi } from "../lowestExcelApi";
import { parseHostAddress } from "../parseHostAddress";
import { roundTrip } from "../roundTrip";
import { askJoined } from "./joinedMerges";
import { askPattern, type RowPattern } from "./rowPattern";
import { askWindow, placeOf, rowsAround, type RowWindow } from "./rowWindow";

const API_OF_SPILLS = "1.12";
/** The first with `Table.resize`. */
const API_OF_RESIZING = "1.13";
/** Some 0.6 KB of request a cell: far below the web's 5 MB. */
const MOST_CELLS = 4000;

/** One change, and its sheet as it was found. */
export interface FoundChange {
  readonly change: RowsChange;
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** By place, as the sheet was found. */
  readonly states: ReadonlyMap<string, CellState>;
  readonly spilled: ReadonlySet<string>;
  readonly window: RowWindow;
  readonly lastRow: number;
  /** The list objects to be stretched, where they are. */
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  readonly printArea: readonly CellRange[] | null;
  readonly pattern: RowPattern | null;
  /** Merged cells that take the new rows in, as they are to be. */
  readonly joined: readonly CellRange[];
}

export function placeKey({ rowIndex, columnIndex }: CellPlace): string {
  return cellAddress(rowIndex, columnIndex);
}

/** Every cell that is looked at, once. */
function placesOf(change: RowsChange): Map<string, CellPlace> {
  return new Map(expectedOf(change).map((place) => [placeKey(place), place]));
}

function askCells(sheet: Excel.Worksheet, change: RowsChange) {
  const canSpill = supportsExcelApi(API_OF_SPILLS);
  const answers = [...placesOf(change)].map(([key, place]) => {
    const range = sheet.getRange(cellAddress(place.rowIndex, place.columnIndex));
    const readState = askState(range);
    if (canSpill) range.load("hasSpill");
    return () => ({ key, state: readState(), isSpilled: canSpill && range.hasSpill });
  });
  return () => answers.map((read) => read());
}

function askTables(sheet: Excel.Worksheet, { stretchedTables }: RowsChange) {
  const answers = stretchedTables.map(({ name }) => {
    const table = sheet.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load("name");
    range.load("address");
    return () => (table.isNullObject ? [] : [{ name, range: parseHostAddress(range.address) }]);
  });
  return () => answers.flatMap((read) => read());
}

function askPrintArea(sheet: Excel.Worksheet, { stretchesPrintArea }: RowsChange) {
  if (!stretchesPrintArea) return () => null;
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.areas.load("items/address");
  return () => (area.isNullObject ? null : area.areas.items.map(({ address }) => parseHostAddress(address)));
}

function askChange(context: Excel.RequestContext, change: RowsChange): () => FoundChange | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
  sheet.load("id,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const readCells = askCells(sheet, change);
  const readWindow = askWindow(sheet, rowsAround(placeOf(change.shift), 0));
  const readTables = askTables(sheet, change);
  const readPrintArea = askPrintArea(sheet, change);
  const readPattern = askPattern(sheet, change);
  const readJoined = askJoined(sheet, change);
  return () => {
    if (sheet.isNullObject) return null;
    const cells = readCells();
    return {
      change,
      sheetId: sheet.id,
      isProtected: sheet.protection.protected,
      states: new Map(cells.map(({ key, state }) => [key, state])),
      spilled: new Set(cells.flatMap(({ key, isSpilled }) => (isSpilled ? [key] : []))),
      window: readWindow(),
      lastRow: used.isNullObject ? -1 : parseHostAddress(used.address).bottom,
      tables: readTables(),
      printArea: readPrintArea(),
      pattern: readPattern(),
      joined: readJoined(),
    };
  };
}

function filledIn({ window: { used, contentAt }, change: { removed } }: FoundChange): CellPlace[] {
  if (removed === null || used === null) return [];
  const places: CellPlace[] = [];
  for (let rowIndex = removed.first; rowIndex <= removed.last; rowIndex += 1) {
    for (let columnIndex = used.left; columnIndex <= used.right; columnIndex += 1) {
      const { value, formula } = contentAt(rowIndex, columnIndex);
      if (value !== null || formula !== null) places.push({ rowIndex, columnIndex });
    }
  }
  return places;
}

function asFoundRows(found: FoundChange): FoundRows {
  return {
    isProtected: found.isProtected,
    contentAt: (place) => found.states.get(placeKey(place)) ?? { value: null, formula: null },
    isNotAlone: (place) => found.spilled.has(placeKey(place)),
    filled: filledIn(found),
    lastRow: found.lastRow,
    tables: found.tables,
  };
}

function checkSize(changes: readonly RowsChange[]): void {
  const cells = changes.reduce((sum, { cells: list, guards }) => sum + list.length + guards.length, 0);
  if (cells > MOST_CELLS) throw new WorkbookFailure("too-large", { detail: `${cells} cells at once` });
}

function checkHost(changes: readonly RowsChange[]): void {
  const change = changes.find(({ stretchedTables }) => stretchedTables.length > 0);
  if (change !== undefined && !supportsExcelApi(API_OF_RESIZING))
    throw new WorkbookFailure("host-too-old", { sheet: change.sheet, detail: "Table.resize" });
}

/** Throws read-only, host-too-old, and what `checkRowPlaces` and `checkRows` throw. */
export async function lookAtRows(changes: readonly RowsChange[], watch: Watch): Promise<FoundChange[]> {
  checkRowPlaces(changes);
  checkSize(changes);
  checkHost(changes);
  stopIfCancelled(watch);
  const { isReadOnly, found } = await roundTrip((context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const answers = changes.map((change) => askChange(context, change));
    return () => ({ isReadOnly: workbook.readOnly, found: answers.map((read) => read()) });
  });
  if (isReadOnly) throw new WorkbookFailure("read-only");
  for (const [i, change] of changes.entries()) {
    const one = found[i] ?? null;
    checkRows(change, one && asFoundRows(one));
  }
  return found.filter((one) => one !== null);
}

/** "A4:F12". */
export function stretchedAddress(range: CellRange, bottom: number): string {
  return rangeAddress({ ...range, bottom });
}
