// Which cells to read again after changes that the host has told of: the rows that were edited, and the cells with formulas,
// whose values may follow from any other.

import type { SheetArea } from "../domain/sheets/cellBlock";
import { findSheet } from "../domain/sheets/cellWrites";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { WorkbookChange } from "../workbook/port";

/** Beyond these, reading the workbook as a whole is as quick. */
const MOST_ROWS = 200;
const MOST_AREAS = 300;
const MOST_CELLS = 20_000;
/** A change that reaches so far beyond what a sheet holds is of whole rows. */
const MOST_COLUMNS_BEYOND = 50;

function widthOf({ rows }: SheetSnapshot): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}

/** The whole rows of an edit; null where it is of too many, or of whole columns. */
function editedRows(snapshot: WorkbookSnapshot, { sheet: name, range }: SheetArea): SheetArea | null {
  const sheet = findSheet(snapshot, name);
  if (!sheet || range.bottom - range.top >= MOST_ROWS) return null;
  const width = widthOf(sheet);
  if (range.right >= width + MOST_COLUMNS_BEYOND) return null;
  return { sheet: sheet.name, range: { ...range, left: 0, right: Math.max(width - 1, range.right) } };
}

/** The cells of a sheet that hold formulas, rows of the same width together. */
function formulaAreas({ name, formulas }: SheetSnapshot): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  for (const [rowIndex, row] of formulas.entries()) {
    if (row === null) continue;
    const left = row.findIndex((formula) => formula !== null);
    const right = row.findLastIndex((formula) => formula !== null);
    if (left < 0) continue;
    const above = areas.at(-1)?.range;
    if (above?.bottom === rowIndex - 1 && above.left === left && above.right === right)
      areas[areas.length - 1] = { sheet: name, range: { ...above, bottom: rowIndex } };
    else areas.push({ sheet: name, range: { top: rowIndex, bottom: rowIndex, left, right } });
  }
  return areas;
}

function cellsIn({ range: { top, left, bottom, right } }: SheetArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** null where the workbook is to be read as a whole. */
export function areasToRead(
  snapshot: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
): readonly SheetArea[] | null {
  const edited: SheetArea[] = [];
  for (const change of changes) {
    const rows = change === null ? null : editedRows(snapshot, change);
    if (rows === null) return null;
    edited.push(rows);
  }
  const areas = [...edited, ...snapshot.sheets.flatMap(formulaAreas)];
  const cells = areas.reduce((sum, area) => sum + cellsIn(area), 0);
  return areas.length > MOST_AREAS || cells > MOST_CELLS ? null : areas;
}
