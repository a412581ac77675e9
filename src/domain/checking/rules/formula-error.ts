// A formula that broke: #REF!, #VALUE! and the like. What it should have said is not known; a column where it broke in
// many rows is told once.

import { formulaAt, valueAt } from "../../sheets/snapshot";
import { isErrorValue } from "../../values/isErrorValue";
import { foundIn, type Place } from "../foundIn";
import type { RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";
import { bodyOf, isFirstOfTable } from "../tableOfRegister";

/** More in one column come from one cause. */
const MANY = 5;

function* rowsOf(register: RegisterView): Iterable<number> {
  const body = bodyOf(register);
  if (body === null) return;
  for (let rowIndex = body.top; rowIndex <= body.bottom; rowIndex += 1) yield rowIndex;
  for (const rowIndex of register.table.totalRows) {
    if (rowIndex < body.top || rowIndex > body.bottom) yield rowIndex;
  }
}

function findErrors(register: RegisterView): ReadonlyMap<number, readonly Place[]> {
  const errors = new Map<number, Place[]>();
  const body = bodyOf(register);
  if (body === null) return errors;
  for (const rowIndex of rowsOf(register)) {
    const row = register.sheet.rows[rowIndex] ?? [];
    const end = Math.min(body.right, row.length - 1);
    for (let columnIndex = body.left; columnIndex <= end; columnIndex += 1) {
      const value = row[columnIndex];
      if (typeof value !== "string" || !isErrorValue(value)) continue;
      const places = errors.get(columnIndex) ?? [];
      places.push({ rowIndex, columnIndex });
      errors.set(columnIndex, places);
    }
  }
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
