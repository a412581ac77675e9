// What the formulas of our own summary yield now: sums and counts over cells of the registers. Worked out from the cells
// and not from the value kept beside the formula, which is old where the file was changed by a program that does not
// calculate.

import { parseRange } from "../../sheets/address";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";

const CALL = /^=(SUM|COUNTA)\((.+)\)(?:\*(\d+))?$/u;
const AREA = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([$A-Za-z0-9:]+)(?:,|$)/u;

function cellsOf(snapshot: WorkbookSnapshot, areas: string): readonly CellValue[] | null {
  const values: CellValue[] = [];
  for (let rest = areas; rest !== "";) {
    const match = AREA.exec(rest);
    const [whole = "", quoted, bare = "", address = ""] = match ?? [];
    const name = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const range = parseRange(address);
    if (!match || !sheet || !range) return null;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        values.push(valueAt(sheet, row, column));
    rest = rest.slice(whole.length);
  }
  return values;
}

/** null for a formula of another shape. */
export function evaluateFormula(formula: string, snapshot: WorkbookSnapshot): number | null {
  const match = CALL.exec(formula);
  const [, name, areas = "", factor = "1"] = match ?? [];
  const values = match ? cellsOf(snapshot, areas) : null;
  if (values === null) return null;
  if (name === "COUNTA") return values.filter((value) => value !== null).length;
  const sum = values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  return sum * Number(factor);
}
