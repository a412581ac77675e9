// Formulas as Excel shows them. A file stores a formula that many cells share once, as the first cell has it; the
// others move its relative references. It also stores newer functions with a prefix that nobody sees in Excel.

import { columnIndexOf, columnName, MAX_COLUMNS, MAX_ROWS } from "../../../domain/sheets/address";

/** What may not be touched: texts, quoted sheet names and what stands in brackets (structured references, other books). */
const UNTOUCHABLE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const PREFIX = new RegExp(String.raw`${UNTOUCHABLE}|\b_xl(?:fn|ws|pm|udf)\.`, "gu");
/** Words that merely contain an address (LOG10, 表A1, Sheet1!) are matched whole by the third alternative and kept. */
const PIECE = new RegExp(
  String.raw`${UNTOUCHABLE}|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|` +
    String.raw`(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])|` +
    String.raw`(?<![\p{L}\p{N}_.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
  "gu",
);

const BROKEN = "#REF!";

/** `IFS(…)` for a stored `_xlfn.IFS(…)`; texts are left as they are. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replaceAll(PREFIX, (piece) => (piece.startsWith("_xl") ? "" : piece));
}

/** A formula cut into fixed texts and the references that move, so that a thousand cells share one analysis. */
export type FormulaPieces = readonly (string | ((rows: number, columns: number) => string))[];

/** Cuts a formula (without "=") as its first cell has it. */
export function cutFormula(formula: string): FormulaPieces {
  const pieces: FormulaPieces[number][] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    const move = buildMove(match);
    if (move === null) continue;
    pieces.push(formula.slice(end, match.index), move);
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

/** The formula for a cell so many rows and columns away from the first. */
export function moveFormula(pieces: FormulaPieces, rows: number, columns: number): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

function buildMove(match: RegExpExecArray): ((rows: number, columns: number) => string) | null {
  const [, cellColumnLock, cellColumn, cellRowLock, cellRow] = match;
  if (cellColumn !== undefined) {
    const column = buildColumn(cellColumnLock, cellColumn);
    const row = buildRow(cellRowLock, cellRow);
    return (rows, columns) => joinMoved(column(columns), "", row(rows));
  }
  const [firstColumnLock, firstColumn, lastColumnLock, lastColumn] = match.slice(5);
  if (firstColumn !== undefined) {
    const first = buildColumn(firstColumnLock, firstColumn);
    const last = buildColumn(lastColumnLock, lastColumn);
    return (_rows, columns) => joinMoved(first(columns), ":", last(columns));
  }
  const [firstRowLock, firstRow, lastRowLock, lastRow] = match.slice(9);
  if (firstRow === undefined) return null;
  const first = buildRow(firstRowLock, firstRow);
  const last = buildRow(lastRowLock, lastRow);
  return (rows) => joinMoved(first(rows), ":", last(rows));
}

type Moved = (by: number) => string | null;

function buildColumn(lock: string | undefined, name = ""): Moved {
  const index = columnIndexOf(name);
  if (lock === "$" || index >= MAX_COLUMNS) return () => `${lock ?? ""}${name}`;
  return (by) => (isInside(index + by, MAX_COLUMNS) ? columnName(index + by) : null);
}

function buildRow(lock: string | undefined, digits = ""): Moved {
  const rowNumber = Number(digits);
  if (lock === "$") return () => `$${digits}`;
  return (by) => (isInside(rowNumber + by - 1, MAX_ROWS) ? String(rowNumber + by) : null);
}

function isInside(index: number, count: number): boolean {
  return index >= 0 && index < count;
}

function joinMoved(first: string | null, between: string, last: string | null): string {
  return first === null || last === null ? BROKEN : `${first}${between}${last}`;
}
