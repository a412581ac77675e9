// A formula that broke: #REF!, #VALUE! and the like. What it should have said is not known; a column where it broke in
// many rows is told once.

import type { CellRange } from "../../sheets/address";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { pushTo } from "../../summary/groups";
import { isErrorValue } from "../../values/isErrorValue";
import { foundIn, type Place } from "../foundIn";
import type { RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";
import { bodyOf, isFirstOfTable } from "../tableOfRegister";

/** More in one column come from one cause. */
const MANY = 5;

/** The cells of a row that broke, noted by their column. */
function noteErrors(
  { sheet }: RegisterView,
  rowIndex: number,
  body: CellRange,
  errors: Map<number, Place[]>,
): void {
  const row = sheet.rows[rowIndex] ?? [];
  const end = Math.min(body.right, row.length - 1);
  for (let columnIndex = body.left; columnIndex <= end; columnIndex += 1) {
    const value = row[columnIndex];
    if (typeof value !== "string" || !isErrorValue(value)) continue;
    pushTo(errors, columnIndex, { rowIndex, columnIndex });
  }
}

function findErrors(register: RegisterView): ReadonlyMap<number, readonly Place[]> {
  const errors = new Map<number, Place[]>();
  const body = bodyOf(register);
  if (body === null) return errors;
  for (let rowIndex = body.top; rowIndex <= body.bottom; rowIndex += 1)
    noteErrors(register, rowIndex, body, errors);
  for (const rowIndex of register.table.totalRows)
    if (rowIndex < body.top || rowIndex > body.bottom) noteErrors(register, rowIndex, body, errors);
  return errors;
}

export const formulaError: RegisterRule<"formula-error"> = {
  id: "formula-error",
  severity: "error",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    if (!isFirstOfTable(register, context)) return;
    for (const [columnIndex, places] of findErrors(register)) {
      const isRead = register.columns.some((column) => column.columnIndex === columnIndex);
      const severity = isRead ? "error" : "warning";
      const groups = places.length > MANY ? [places] : places.map((place) => [place]);
      for (const group of groups) {
        const rowIndex = group[0]?.rowIndex ?? 0;
        const found = String(valueAt(register.sheet, rowIndex, columnIndex));
        const formula = formulaAt(register.sheet, rowIndex, columnIndex);
        yield foundIn(register, group, { found, formula, count: group.length }, { severity });
      }
    }
  },
};
