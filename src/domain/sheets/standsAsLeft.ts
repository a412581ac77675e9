// What stands of an addition of rows: whether the sheet is still as it was before, or is as the addition left it.

import { contentAt, findSheet, type CellWrites } from "./cellWrites";
import { hasContent } from "./hasContent";
import type { CellGuard, RowAddition } from "./rowAddition";
import { type RowRemoval, shiftOfAddition, shiftOfRemoval } from "./rowRemoval";
import { formerRow, type RowShift } from "./rowShift";
import { isSameContent } from "./sameContent";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

interface Expecting extends CellWrites {
  readonly guards: readonly CellGuard[];
}

function holds({ guards, cells }: Expecting, shift: RowShift | null, sheet: SheetSnapshot): boolean {
  const isGuarded = guards.every(({ rowIndex, columnIndex, content }) =>
    isSameContent(contentAt(sheet, rowIndex, columnIndex), content),
  );
  return (
    isGuarded &&
    cells.every(({ rowIndex, columnIndex, expect }) => {
      const former = formerRow(shift, rowIndex);
      return former === null || isSameContent(contentAt(sheet, former, columnIndex), expect);
    })
  );
}

/** Whether nothing else stands in the rows that are to go. */
function isAlone({ removed, guards }: RowRemoval, sheet: SheetSnapshot): boolean {
  if (removed === null || !hasContent(sheet, removed)) return true;
  const known = new Set(guards.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  for (let rowIndex = removed.first; rowIndex <= removed.last; rowIndex += 1) {
    const row = sheet.rows[rowIndex] ?? [];
    const isStrange = (columnIndex: number): boolean =>
      !known.has(`${rowIndex},${columnIndex}`) &&
      !isSameContent(contentAt(sheet, rowIndex, columnIndex), NOTHING);
    if (row.some((_, columnIndex) => isStrange(columnIndex))) return false;
  }
  return true;
}

const NOTHING = { value: null, formula: null } as const;

/** Whether added rows can be taken back: nobody has touched them, nor what was written besides. */
export function canTakeBack(removal: RowRemoval, snapshot: WorkbookSnapshot): boolean {
  const sheet = findSheet(snapshot, removal.sheet);
  return sheet !== undefined && holds(removal, shiftOfRemoval(removal), sheet) && isAlone(removal, sheet);
}

/** Whether an addition could be made: its place is as it was when it was planned. */
export function canAdd(addition: RowAddition, snapshot: WorkbookSnapshot): boolean {
  const sheet = findSheet(snapshot, addition.sheet);
  return sheet !== undefined && holds(addition, shiftOfAddition(addition), sheet);
}
