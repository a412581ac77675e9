// What tells one drawn finding from another: equal rows have equal keys, but not the same cell.

import type { Finding } from "../../domain/checking/finding";

export function findingId({ key, sheet, cells: [cell] }: Finding): string {
  return [key, sheet, cell?.rowIndex, cell?.columnIndex].join(" ");
}
