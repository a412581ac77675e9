// How sure the program is of a table, in three words instead of a number: 很确定, 请核对, 没看懂.

import type { TableFit, Unclear } from "../domain/fitting/fit";

export type Trust = "sure" | "check" | "unknown";

/** Below this a kind or a column is worth a look. The fit's own bar for taking a kind at all lies lower. */
const SURE = 0.75;

/** A column beyond the fields of the kind is the clerk's own affair: nothing is lost by not reading it. */
export function isQuestion(unclear: Unclear): boolean {
  return unclear.code !== "column-unknown";
}

export function judgeTrust(table: TableFit): Trust {
  if (table.kind === null) return "unknown";
  return table.confidence < SURE || table.unclear.some(isQuestion) ? "check" : "sure";
}

/** The same for one column; a column without a field is "unknown". */
export function judgeColumn(column: TableFit["columns"][number]): Trust {
  if (column.field === null) return "unknown";
  return column.confidence < SURE ? "check" : "sure";
}
