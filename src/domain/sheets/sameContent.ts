// Whether a cell holds the same as before, so that nobody's work is written over. Hosts write a formula and a number in
// ways of their own; what a person would call the same is the same here.

import type { CellValue } from "./snapshot";

/** A formula has its leading "="; null where the cell holds a constant, or nothing. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Excel keeps so many digits of a number. */
const DIGITS = 15;

/** An empty text is an empty cell. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  }
  return (a === "" ? null : a) === (b === "" ? null : b);
}

const TEXT_OR_REST = /"(?:[^"]|"")*"|[^"]+/gu;

/** Excel writes functions in capitals and leaves out quotes and spaces it does not need; texts stay as they are. */
function folded(formula: string): string {
  return formula.replaceAll(TEXT_OR_REST, (piece) =>
    piece.startsWith('"') ? piece : piece.replaceAll(/[\s']/gu, "").toUpperCase(),
  );
}

export function isSameFormula(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || folded(a) === folded(b);
}

/** Of a formula its text counts, not its value: that follows from other cells. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  return isSameFormula(a.formula, b.formula) && (a.formula !== null || isSameValue(a.value, b.value));
}
