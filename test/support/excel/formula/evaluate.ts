// Evaluates a formula's tree. Operators work on arrays cell by cell, as inside SUMPRODUCT.

import type { CellRange } from "../../../../src/domain/sheets/address";
import { FUNCTIONS } from "./functions";
import type { Node } from "./parseFormula";
import {
  cellsOf,
  ExcelError,
  isMatrix,
  numberOf,
  textOf,
  type FormulaValue,
  type Matrix,
  type Scalar,
} from "./values";

/** Where a formula stands and what it can see. */
export interface Surroundings {
  /** null: no such sheet. */
  readonly cells: (sheet: string | null, range: CellRange) => Matrix | null;
  readonly name: (name: string) => FormulaValue | undefined;
}

const REF_ERROR = new ExcelError("#REF!");
const NAME_ERROR = new ExcelError("#NAME?");

function order(value: Scalar): number {
  if (typeof value === "number" || value === null) return 0;
  return typeof value === "string" ? 1 : 2;
}

/** An empty cell is an empty text to a text. */
function compare(one: Scalar, other: Scalar): number {
  const left = one === null && typeof other === "string" ? "" : one;
  const right = other === null && typeof one === "string" ? "" : other;
  if (order(left) !== order(right)) return order(left) - order(right);
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function arithmetic(operator: string, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? new ExcelError("#DIV/0!") : a / b;
    default:
      return a ** b;
  }
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

function applyOperator(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof ExcelError) return left;
  if (right instanceof ExcelError) return right;
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  if (operator === "&") return textOf(left) + textOf(right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a instanceof ExcelError) return a;
  return b instanceof ExcelError ? b : arithmetic(operator, a, b);
}

function eachCell(left: FormulaValue, right: FormulaValue, operator: string): FormulaValue {
  if (!isMatrix(left) && !isMatrix(right)) return applyOperator(operator, left, right);
  const widthOf = (value: FormulaValue): number => (isMatrix(value) ? (value[0]?.length ?? 0) : 0);
  const wider = widthOf(left) >= widthOf(right) ? left : right;
  const shape = isMatrix(wider) ? wider : [];
  // A single column, or row, stands for all.
  const cellAt = (row: readonly Scalar[] | undefined, c: number): Scalar =>
    row?.[row.length === 1 ? 0 : c] ?? null;
  const at = (value: FormulaValue, r: number, c: number): Scalar =>
    isMatrix(value) ? cellAt(value[r] ?? value[0], c) : value;
  return shape.map((row, r) => row.map((_, c) => applyOperator(operator, at(left, r, c), at(right, r, c))));
}

function rowNumbers({ top, bottom }: CellRange): Matrix {
  return Array.from({ length: bottom - top + 1 }, (_, at) => [top + at + 1]);
}

function call({ name, args }: Extract<Node, { kind: "call" }>, around: Surroundings): FormulaValue {
  const [only] = args;
  if (name === "ROW" && only?.kind === "reference") return rowNumbers(only.range);
  const fn = FUNCTIONS[name];
  return fn ? fn(args.map((arg) => evaluate(arg, around))) : NAME_ERROR;
}

/** The value of a formula; errors are values. */
export function evaluate(node: Node, around: Surroundings): FormulaValue {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "error":
      return new ExcelError(node.text);
    case "reference": {
      const cells = around.cells(node.sheet, node.range);
      return cells ?? REF_ERROR;
    }
    case "name":
      return around.name(node.name) ?? NAME_ERROR;
    case "call":
      return call(node, around);
    case "unary": {
      const value = evaluate(node.operand, around);
      if (node.operator === "%") return eachCell(value, 100, "/");
      return node.operator === "-" ? eachCell(0, value, "-") : value;
    }
    case "binary":
      return eachCell(evaluate(node.left, around), evaluate(node.right, around), node.operator);
  }
}

/** What the cell of a formula shows: of an array the corner, of an empty cell 0. */
export function cellValueOf(value: FormulaValue): Scalar {
  const scalar = cellsOf(value)[0] ?? null;
  return scalar ?? 0;
}
