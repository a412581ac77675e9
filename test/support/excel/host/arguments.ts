// Arguments as they come over the wire, checked as Excel checks them.

import { invalidArgument } from "./HostError";
import { rangeOf } from "../formula/parseFormula";
import type { CellRange } from "../../../../src/domain/sheets/address";

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** One of the values of an enumeration; anything else is refused. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(`${what}: ${String(value)}`);
  return found;
}

const COLOR = /^#[0-9A-Fa-f]{6}$/u;

/** "#RRGGBB" in capitals, as Excel reports it. */
export function colorArgument(value: unknown, what: string): string {
  const text = textArgument(value, what);
  if (!COLOR.test(text)) throw invalidArgument(`${what}: ${text}`);
  return text.toUpperCase();
}

const ADDRESS =
  /^(\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/iu;

/** An address without a sheet. */
export function addressArgument(value: unknown, what: string): CellRange {
  const text = textArgument(value, what);
  if (!ADDRESS.test(text)) throw invalidArgument(`${what}: ${text}`);
  return rangeOf(text);
}

/** A matrix of exactly the range's shape, or one value for all of it. */
export function matrixArgument(
  value: unknown,
  { top, left, bottom, right }: CellRange,
  what: string,
): unknown[][] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  const matrix: readonly unknown[] = value;
  const isShape =
    matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!isShape) throw invalidArgument(`${what}: the array's size does not match the range's`);
  return matrix.map((row) => (Array.isArray(row) ? row.map((cell: unknown) => cell) : []));
}
