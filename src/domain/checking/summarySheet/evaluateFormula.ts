// What the formulas of our own summary yield now: sums and counts over cells of the registers. Worked out from the cells
// and not from the value kept beside the formula, which is old where the file was changed by a program that does not
// calculate.

import { parseRange } from "../../sheets/address";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";

const AREA = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!([$A-Za-z0-9:]+)(?:,|$)/u;
/** A sheet's name may hold brackets, but then stands in quotes. */
const CALL = /^([+-]?)(SUM|COUNTA|COUNT)\(((?:'(?:[^']|'')+'|[^'()])+)\)(?:\*(\d+))?/u;

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

const isNumber = (value: CellValue): value is number => typeof value === "number";

function valueOfCall(name: string, values: readonly CellValue[]): number {
  if (name === "COUNTA") return values.filter((value) => value !== null).length;
  const numbers = values.filter(isNumber);
  return name === "COUNT" ? numbers.length : numbers.reduce((sum, one) => sum + one, 0);
}

/** A sum or difference of calls; null for a formula of another shape. */
export function evaluateFormula(formula: string, snapshot: WorkbookSnapshot): number | null {
  if (!formula.startsWith("=") || formula.length < 2) return null;
  let total = 0;
  for (let rest = formula.slice(1); rest !== "";) {
    const match = CALL.exec(rest);
    const [whole = "", sign, name = "", areas = "", factor = "1"] = match ?? [];
    const values = match ? cellsOf(snapshot, areas) : null;
    if (values === null) return null;
    total += valueOfCall(name, values) * Number(factor) * (sign === "-" ? -1 : 1);
    rest = rest.slice(whole.length);
  }
  return total;
}
