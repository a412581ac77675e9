// The one pass over all cells: per row how many cells are filled and where the first and last stand, and which columns
// are used at all. Everything later asks these numbers first and the cells only where it must.

import type { Span } from "../../sheets/address";
import type { CellValue, SheetSnapshot } from "../../sheets/snapshot";
import type { Stepwise } from "../../stepwise";
import { isBlankText } from "../../values/text";

export interface RowFacts {
  /** The columns looked at; `first` and `last` lie within them. */
  readonly columns: Span;
  readonly rowCount: number;
  readonly filled: Int32Array;
  /** −1 in a blank row. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Per column whether a row with at least two filled cells uses it. */
  readonly used: Uint8Array;
}

/** Rows between two reports of progress. */
export const ROWS_PER_STEP = 500;

const LAST_CODE_OF_BLANKS = 0x20;
const FIRST_CODE_BEYOND_LATIN = 0x2fff;

/** Whether a person sees something in the cell. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== "string") return true;
  const code = value.charCodeAt(0);
  const isPlain =
    code > LAST_CODE_OF_BLANKS && (code < 0x7f || (code > FIRST_CODE_BEYOND_LATIN + 1 && code < 0xfe00));
  return isPlain || !isBlankText(value);
}

/** Looks at the cells of the columns given; yields the fraction done. */
export function* readRowFacts(sheet: SheetSnapshot, columns: Span): Stepwise<RowFacts> {
  const rowCount = sheet.rows.length;
  const facts: RowFacts = {
    columns,
    rowCount,
    filled: new Int32Array(rowCount),
    first: new Int32Array(rowCount).fill(-1),
    last: new Int32Array(rowCount).fill(-1),
    used: new Uint8Array(columns.last + 1),
  };
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
    readRow(sheet.rows[rowIndex] ?? [], rowIndex, facts);
    if (rowIndex % ROWS_PER_STEP === 0) yield rowIndex / rowCount;
  }
  return facts;
}

/** The facts once some rows hold something else; which columns are used is taken to be as it was. */
export function withRows(facts: RowFacts, sheet: SheetSnapshot, rows: Iterable<number>): RowFacts {
  const [filled, first, last] = [facts.filled.slice(), facts.first.slice(), facts.last.slice()];
  const next = { ...facts, filled, first, last, used: facts.used.slice() };
  for (const rowIndex of rows) readRow(sheet.rows[rowIndex] ?? [], rowIndex, next);
  return next;
}

function readRow(row: readonly CellValue[], rowIndex: number, facts: RowFacts): void {
  const { columns, used } = facts;
  const end = Math.min(row.length - 1, columns.last);
  let filled = 0;
  let first = -1;
  let last = -1;
  for (let column = columns.first; column <= end; column += 1) {
    if (!isFilled(row[column])) continue;
    filled += 1;
    last = column;
    if (first < 0) first = column;
    // The first cell of a row is marked when a second one shows that it is no title.
    if (filled > 1) used[column] = 1;
  }
  if (filled > 1) used[first] = 1;
  facts.filled[rowIndex] = filled;
  facts.first[rowIndex] = first;
  facts.last[rowIndex] = last;
}

/** The widest row's last column, 0 in an empty sheet. */
export function lastColumnOf(sheet: SheetSnapshot): number {
  let widest = 1;
  for (const row of sheet.rows) widest = Math.max(widest, row.length);
  return widest - 1;
}

/** Runs of used columns between columns that no row with two filled cells uses. */
export function findBands(facts: RowFacts): Span[] {
  const bands: { first: number; last: number }[] = [];
  for (let column = facts.columns.first; column <= facts.columns.last; column += 1) {
    if (facts.used[column] !== 1) continue;
    const band = bands.at(-1);
    if (band?.last === column - 1) band.last = column;
    else bands.push({ first: column, last: column });
  }
  return bands;
}
