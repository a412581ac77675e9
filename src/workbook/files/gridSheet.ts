// A grid of texts as a sheet, so that rows from a message, a document or a CSV file are understood as any workbook's are.

import type { CellRange } from "../../domain/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheets/snapshot";
import { isBlankText } from "../../domain/values/text";

/** Texts row by row, ragged; `merges` are the cells that stand for several. */
export interface TextGrid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
}

export function gridSheet(name: string, { rows, merges }: TextGrid): SheetSnapshot {
  return {
    name,
    position: 0,
    visibility: "visible",
    isProtected: false,
    rows: rows.map((row) => row.map((text) => (isBlankText(text) ? null : text))),
    formulas: rows.map(() => null),
    numberFormats: rows.map(() => []),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    tables: [],
  };
}

/** @param name of the only grid; of several each has its number behind it */
export function gridWorkbook(name: string, grids: readonly TextGrid[]): WorkbookSnapshot {
  const sheets = grids.map((grid, at) => ({
    ...gridSheet(grids.length === 1 ? name : `${name}${at + 1}`, grid),
    position: at,
  }));
  return { sheets, names: [], dateSystem: 1900 };
}
