// The heading of the column that something unclear speaks of.

import type { TableFit, Unclear } from "../../domain/fitting/fit";

/** "" where it speaks of no column. */
export function headerOf(table: TableFit, unclear: Unclear): string {
  if (!("columnIndex" in unclear)) return "";
  return table.columns.find((column) => column.columnIndex === unclear.columnIndex)?.header ?? "";
}
