// A last row of bare numbers that are the sums of their columns: a total that somebody typed without saying so.

import { numberFormatAt, valueAt } from "../../sheets/snapshot";
import { isDateFormat } from "../../values/isDateFormat";
import { readMoney } from "../../values/money";
import type { Scan } from "./classifyRow";
import { isFilled } from "./readRowFacts";

/** One record above would make every copy of it a total. */
const LEAST_RECORDS = 2;

function sumOf(scan: Scan, rows: readonly number[], column: number): number {
  let sum = 0;
  for (const rowIndex of rows) {
    const fen = readMoney(valueAt(scan.sheet, rowIndex, column));
    if (typeof fen === "number") sum += fen;
  }
  return sum;
}

/** `rows` are the records above the row asked about. */
export function isUnlabelledTotal(scan: Scan, rows: readonly number[], rowIndex: number): boolean {
  if (rows.length < LEAST_RECORDS) return false;
  const { sheet, facts } = scan;
  const columns: number[] = [];
  for (let column = facts.first[rowIndex] ?? 0; column <= (facts.last[rowIndex] ?? -1); column += 1) {
    const value = valueAt(sheet, rowIndex, column);
    if (!isFilled(value)) continue;
    if (typeof value !== "number" || value === 0) return false;
    if (isDateFormat(numberFormatAt(sheet, rowIndex, column))) return false;
    columns.push(column);
  }
  return (
    columns.length > 0 &&
    columns.every((column) => sumOf(scan, rows, column) === readMoney(valueAt(sheet, rowIndex, column)))
  );
}
