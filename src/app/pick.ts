// What the clerk means by rows typed as numbers or by what is selected in the sheet: header rows, a column of a table; or
// why it cannot be that.

import { MOST_HEADER_ROWS } from "../domain/fitting/locating/findHeaderSpan";
import { MAX_ROWS, type Span } from "../domain/sheets/address";
import { foldText } from "../domain/values/text";
import type { TableRef } from "./correct";
import type { Place } from "./sessionState";

export type PickFault =
  "not-numbers" | "nothing-selected" | "other-sheet" | "too-many-rows" | "several-columns" | "outside-table";

export type Picked<T> = { readonly picked: T } | { readonly fault: PickFault };

function pickRows(rows: Span): Picked<Span> {
  return rows.last - rows.first < MOST_HEADER_ROWS ? { picked: rows } : { fault: "too-many-rows" };
}

/** A row number as Excel shows it, full-width digits included; null for anything else. */
function readRowNumber(text: string): number | null {
  const folded = foldText(text);
  const rowNumber = Number(folded);
  return /^\d+$/u.test(folded) && rowNumber >= 1 && rowNumber <= MAX_ROWS ? rowNumber : null;
}

/** Header rows typed as row numbers, in either order; with the second left blank it is the one row. */
export function pickTypedRows(from: string, to: string): Picked<Span> {
  const first = readRowNumber(from);
  const last = foldText(to) === "" ? first : readRowNumber(to);
  if (first === null || last === null) return { fault: "not-numbers" };
  return pickRows({ first: Math.min(first, last) - 1, last: Math.max(first, last) - 1 });
}

/** The selected rows as header rows of a table in that sheet. */
export function pickSelectedRows(selection: Place | null, sheet: string): Picked<Span> {
  if (selection === null) return { fault: "nothing-selected" };
  if (selection.sheet !== sheet) return { fault: "other-sheet" };
  return pickRows({ first: selection.range.top, last: selection.range.bottom });
}

/** The selected column of that table. */
export function pickSelectedColumn(selection: Place | null, { sheet, table }: TableRef): Picked<number> {
  if (selection === null) return { fault: "nothing-selected" };
  if (selection.sheet !== sheet) return { fault: "other-sheet" };
  const { left, right } = selection.range;
  if (left !== right) return { fault: "several-columns" };
  const isThere = table.columns.some(({ columnIndex }) => columnIndex === left);
  return isThere ? { picked: left } : { fault: "outside-table" };
}
