// What an entry changed besides what it had to: every former cell at its place afterwards, with what it held, how it looks
// and what it is merged with. Told by the stand-in's grammar, not by the code that moved the rows.

import { cellAddress, parseRange, rangeAddress, type CellRange } from "../../../src/domain/sheets/address";
import { contentAt } from "../../../src/domain/sheets/cellWrites";
import type { WorkbookSnapshot, SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import type { RemoveRowsEdit } from "../../../src/workbook/port";
import { moveRows, moveRowsIn, type RowsMoved } from "../excel/formula/moveRowsIn";
import type { Dress, SheetDress } from "./sheetDress";

/** A workbook as it can be seen: what it holds, and how it looks. */
export interface Seen {
  readonly snapshot: WorkbookSnapshot;
  readonly dress: Dress;
}

const NOWHERE: RowsMoved = { at: 0, count: 0 };

function movedBy({ removed }: RemoveRowsEdit): RowsMoved {
  return removed === null ? NOWHERE : { at: removed.first, count: removed.last - removed.first + 1 };
}

function rowAfter(moved: RowsMoved, row: number): number {
  return moveRows(moved, row, row)?.[0] ?? row;
}

/** Cells of other content: a formula is the same where it has followed the rows, whatever it yields. */
function otherCells(
  was: SheetSnapshot,
  is: SheetSnapshot,
  edit: RemoveRowsEdit,
  isTarget: boolean,
): string[] {
  const moved = movedBy(edit);
  const own = new Set(
    isTarget
      ? [
          ...edit.cells.map(({ rowIndex, columnIndex }) =>
            cellAddress(rowAfter(moved, rowIndex), columnIndex),
          ),
        ]
      : [],
  );
  const found: string[] = [];
  was.rows.forEach((row, r) => {
    row.forEach((_, c) => {
      const now = isTarget ? rowAfter(moved, r) : r;
      const [before, after] = [contentAt(was, r, c), contentAt(is, now, c)];
      const formula = before.formula && moveRowsIn(before.formula, was.name, edit.sheet, moved);
      const isSame = formula === null ? before.value === after.value : true;
      if ((!isSame || formula !== after.formula) && !own.has(cellAddress(now, c)))
        found.push(`${was.name}!${cellAddress(now, c)}: ${JSON.stringify([before, after])}`);
    });
  });
  return found;
}

function otherLooks(was: SheetDress, is: SheetDress, moved: RowsMoved): string[] {
  const place = (address: string): string => {
    const { top, left } = parseRange(address) ?? { top: 0, left: 0 };
    return cellAddress(rowAfter(moved, top), left);
  };
  const looks = Object.entries(was.looks).filter(([address, look]) => is.looks[place(address)] !== look);
  const heights = Object.entries(was.heights).filter(
    ([row, height]) => is.heights[String(rowAfter(moved, Number(row) - 1) + 1)] !== height,
  );
  return [...looks.map(([address]) => `look of ${address}`), ...heights.map(([row]) => `height of ${row}`)];
}

/** A merged cell may have grown down over new rows just below it. */
function isMergeKept(range: CellRange, after: ReadonlySet<string>, moved: RowsMoved): boolean {
  const rows = moveRows(moved, range.top, range.bottom);
  if (rows === null) return false;
  const [top, bottom] = rows;
  const grown = bottom + 1 === moved.at ? { ...range, top, bottom: bottom + moved.count } : range;
  return after.has(rangeAddress({ ...range, top, bottom })) || after.has(rangeAddress(grown));
}

function otherMerges(was: SheetDress, is: SheetDress, moved: RowsMoved): string[] {
  const after = new Set(is.merges);
  return was.merges.filter((merge) => {
    const range = parseRange(merge);
    return range !== null && range.top !== range.bottom && !isMergeKept(range, after, moved);
  });
}

/** @param undo how the entry is taken back: which rows are new, and which other cells it wrote */
export function findTouched(before: Seen, after: Seen, undo: RemoveRowsEdit): string[] {
  return before.snapshot.sheets.flatMap((was) => {
    const is = after.snapshot.sheets.find(({ name }) => name === was.name);
    const [wasDress, isDress] = [before.dress[was.name], after.dress[was.name]];
    if (is === undefined || wasDress === undefined || isDress === undefined) return [`no sheet ${was.name}`];
    const isTarget = was.name === undo.sheet;
    const moved = isTarget ? movedBy(undo) : NOWHERE;
    return [
      ...otherCells(was, is, undo, isTarget),
      ...otherLooks(wasDress, isDress, moved),
      ...otherMerges(wasDress, isDress, moved),
    ];
  });
}
