// How something is put into a cell so that it stands there as it is meant. Excel reads whatever is put into a cell as if
// it were typed: "0012" becomes 12, "9月18日" a date, "=x" a formula, an id number loses its last digits. Only a cell whose
// format is already text takes text as it is, so a text cell is text while it is filled and gets its own format
// afterwards, which does not touch what stands in it. Text that begins like a formula gets Excel's own mark of text, the
// apostrophe, besides: without it, it would become a formula when the clerk passes over it with Enter.

import type { CellContent } from "../../../domain/sheets/sameContent";

const TEXT = "@";
const GENERAL = "General";
const LIKE_A_FORMULA = /^[=+\-@']/u;

export interface Entry {
  /** The format while the cell is filled. */
  readonly before: string;
  /** What is put into it; null for an empty cell. */
  readonly content: string | number | boolean | null;
  /** The format it gets afterwards; null where that is the same. */
  readonly after: string | null;
}

function isText({ value, formula }: CellContent): boolean {
  return formula === null && typeof value === "string" && value !== "";
}

function isLikeFormula(cell: CellContent): boolean {
  return isText(cell) && LIKE_A_FORMULA.test(String(cell.value));
}

/** A formula or number put into a text cell would be text, and the apostrophe's work is surest in a cell that is none. */
function formatsOf(cell: CellContent, format: string): { before: string; after: string | null } {
  if (isText(cell) && !isLikeFormula(cell)) return { before: TEXT, after: format === TEXT ? null : format };
  return format === TEXT ? { before: GENERAL, after: TEXT } : { before: format, after: null };
}

/** `format`: the number format that the cell is to have in the end. */
export function entryOf(cell: CellContent, format: string): Entry {
  const constant = isLikeFormula(cell) ? `'${String(cell.value)}` : cell.value;
  return { ...formatsOf(cell, format), content: cell.formula ?? constant };
}
