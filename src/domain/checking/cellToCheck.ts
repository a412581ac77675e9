// All about a cell that rules may ask: what stands there, how it is shown, and what it reads as.

import type { FieldReading } from "../values/reading";
import { rawCell, type RegisterColumn, type RegisterView } from "./registerView";
import type { CheckedCell } from "./rule";

export function cellToCheck(
  register: RegisterView,
  { field, columnIndex }: RegisterColumn,
  rowIndex: number,
  reading: FieldReading,
): CheckedCell {
  return { ...rawCell(register, rowIndex, columnIndex), register, field, rowIndex, columnIndex, reading };
}
