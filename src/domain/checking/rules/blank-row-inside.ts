// Wholly blank rows between records: Excel's filter, sorting and Ctrl+arrow end at the first. A blank row beside a total or
// a heading line parts sections, and may stand.

import type { SheetSnapshot } from "../../sheets/snapshot";
import { isFilled } from "../../fitting/locating/readRowFacts";
import type { CellRange } from "../../sheets/address";
import { foundIn } from "../foundIn";
import type { RegisterRule } from "../rule";
import { bodyOf, isFirstOfTable } from "../tableOfRegister";
import type { RegisterView } from "../registerView";

function isBlank({ rows }: SheetSnapshot, rowIndex: number, { left, right }: CellRange): boolean {
  const row = rows[rowIndex] ?? [];
  for (let columnIndex = left; columnIndex <= Math.min(right, row.length - 1); columnIndex += 1) {
    if (isFilled(row[columnIndex])) return false;
  }
  return true;
}

/** Whether cells merged down from above stand for the row. */
function isMerged({ merges }: SheetSnapshot, rowIndex: number, { left, right }: CellRange): boolean {
  return (merges ?? []).some(
    (merge) => merge.top < rowIndex && merge.bottom >= rowIndex && merge.left <= right && merge.right >= left,
  );
}

/** The register's rows one after the other; what lies blank between two of them. */
function findBlankRows(register: RegisterView, body: CellRange): readonly number[] {
  const blank: number[] = [];
  let last = -1;
  for (const { rowIndex } of register.rows) {
    const between: number[] = [];
    for (let row = last + 1; last >= 0 && row < rowIndex; row += 1) between.push(row);
    const areBlank = between.every(
      (row) => isBlank(register.sheet, row, body) && !isMerged(register.sheet, row, body),
    );
    if (areBlank) blank.push(...between);
    last = rowIndex;
  }
  return blank;
}

export const blankRowInside: RegisterRule<"blank-row-inside"> = {
  id: "blank-row-inside",
  severity: "note",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    const body = bodyOf(register);
    if (body === null || !isFirstOfTable(register, context)) return;
    const rows = findBlankRows(register, body);
    if (rows.length === 0) return;
    const cells = rows.map((rowIndex) => ({ rowIndex, columnIndex: body.left }));
    yield foundIn(register, cells, { rows });
  },
};
