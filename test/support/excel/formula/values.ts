// What formulas work with.

/** An error value such as #REF!, which flows through a calculation instead of breaking it. */
export class ExcelError {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** null is an empty cell. */
export type Scalar = string | number | boolean | ExcelError | null;
export type Matrix = readonly (readonly Scalar[])[];
export type FormulaValue = Scalar | Matrix;

export function isMatrix(value: FormulaValue): value is Matrix {
  return Array.isArray(value);
}

/** A single value; of several the first, as where Excel shows the corner of an array. */
export function scalarOf(value: FormulaValue): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function cellsOf(value: FormulaValue): readonly Scalar[] {
  return isMatrix(value) ? value.flat() : [value];
}

/** As arithmetic sees it: text that is no number is #VALUE!. */
export function numberOf(value: Scalar): number | ExcelError {
  if (value instanceof ExcelError || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? new ExcelError("#VALUE!") : number;
}

export function textOf(value: Scalar): string {
  if (value instanceof ExcelError) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}
