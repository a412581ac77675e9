// A row that holds all of some headings, wherever the clerk has moved it. Columns may be in any order and have others between
// them.

import { squeezeText } from "../values/text";
import type { SheetSnapshot } from "./snapshot";

export interface HeadingRow {
  readonly rowIndex: number;
  /** Where each of the headings asked for stands. */
  readonly columns: readonly number[];
}

/** The first such row; null where no row of the sheet holds all the headings. */
export function findHeadingRow({ rows }: SheetSnapshot, headings: readonly string[]): HeadingRow | null {
  for (const [rowIndex, row] of rows.entries()) {
    const texts = row.map((value) => squeezeText(String(value ?? "")));
    const columns = headings.map((heading) => texts.indexOf(heading));
    if (columns.every((column) => column >= 0)) return { rowIndex, columns };
  }
  return null;
}
