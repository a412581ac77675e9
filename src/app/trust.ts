// How sure the program is of a table, in a word instead of a number: 很确定, 请核对, 没看懂, and 您确认过 where the clerk has
// spoken of it and no question is open.

import type { TableFit, Unclear } from "../domain/fitting/fit";

export type Trust = "agreed" | "sure" | "check" | "unknown";

/** Below this a kind or a column is worth a look. The fit's own bar for taking a kind at all lies lower. */
const SURE = 0.75;

/** A column beyond the fields of the kind is the clerk's own affair: nothing is lost by not reading it. */
function isQuestion(unclear: Unclear): boolean {
  return unclear.code !== "column-unknown";
}

/** What a person should look at. That no row can be read goes without saying where a field that every row needs is missing. */
export function listQuestions({
  unclear,
  records,
}: Pick<TableFit, "unclear" | "records">): readonly Unclear[] {
  const questions = unclear.filter(isQuestion);
  const isLacking = questions.some(({ code }) => code === "required-field-missing");
  return isLacking && records.length === 0
    ? questions.filter(({ code }) => code !== "rows-unreadable")
    : questions;
}

export function judgeTrust(table: TableFit): Trust {
  if (table.kind === null) return "unknown";
  if (table.confidence < SURE || listQuestions(table).length > 0) return "check";
  return table.isAgreed ? "agreed" : "sure";
}

/** The same for one column; a column without a field is "unknown". */
export function judgeColumn(column: TableFit["columns"][number]): Trust {
  if (column.field === null) return "unknown";
  return column.confidence < SURE ? "check" : "sure";
}
