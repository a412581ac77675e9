// Single cells as Excel's API hands them over, checked at the border: what is not a number, text or yes/no is nothing.

import type { CellValue } from "../../../domain/sheets/snapshot";

/** "" (an empty cell, or a formula that yields "") is null. */
export function readCellValue(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return typeof raw === "string" && raw !== "" ? raw : null;
}

/** `formulas` repeats a constant's value: only text that starts with "=" and is not the value itself is a formula. */
export function readFormula(raw: unknown, value: CellValue): string | null {
  return typeof raw === "string" && raw.startsWith("=") && raw !== value ? raw : null;
}
