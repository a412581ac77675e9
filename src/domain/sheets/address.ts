// Places in a sheet, 0-based inside the program and as Excel shows them (A1) at its edges.

/** A rectangle of cells; rows and columns 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Consecutive rows or columns, 0-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Excel's own limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS = 26;
const CODE_OF_A = 65;

/** 0 → "A", 27 → "AB". */
export function columnName(columnIndex: number): string {
  let name = "";
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + name;
  }
  return name;
}

/** "AB" → 27; letters only, in either case. */
export function columnIndexOf(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return index - 1;
}

/** (4, 2) → "C5". */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnName(columnIndex)}${rowIndex + 1}`;
}

/** "E5:E40", or "E5" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;

/** Reads "C5", "$C$5" or "A1:C5" (without a sheet); null when the text is no such address. */
export function parseRange(address: string): CellRange | null {
  const [start = "", end = start, more] = address.split(":");
  const first = CELL.exec(start);
  const last = CELL.exec(end);
  if (!first || !last || more !== undefined) return null;
  const rows = [Number(first[2]) - 1, Number(last[2]) - 1];
  const columns = [columnIndexOf(first[1] ?? ""), columnIndexOf(last[1] ?? "")];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u;

/** As `parseRange`, and whole rows "3:5" and whole columns "A:C", which go up to Excel's limits. */
export function parseArea(address: string): CellRange | null {
  const rows = WHOLE_ROWS.exec(address);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 0, right: MAX_COLUMNS - 1 };
  }
  const columns = WHOLE_COLUMNS.exec(address);
  if (!columns) return parseRange(address);
  const [left, right] = [columnIndexOf(columns[1] ?? ""), columnIndexOf(columns[2] ?? "")];
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(left, right), right: Math.max(left, right) };
}

/** Letters (of any script), digits, underscore and dot, not starting with a digit: the only names Excel leaves bare. */
const BARE_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/u;

/** The sheet's name as a formula writes it: 经费支出, '2020年 支出', 'it''s'. */
export function quoteSheetName(name: string): string {
  const isBare = BARE_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return isBare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A range with its sheet, as formulas and `sources` write it: 经费支出!E5:E40. */
export function sheetRangeAddress(sheet: string, range: CellRange): string {
  return `${quoteSheetName(sheet)}!${rangeAddress(range)}`;
}
