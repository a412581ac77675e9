// The references in a formula, found without understanding the rest: texts, quoted names and brackets are passed over, so
// that nothing inside them is taken for a cell.

import { columnIndexOf, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";
import { isSameSheetName } from "./isSameSheetName";

/** One corner of a reference; 0-based, `isFixed` where a $ holds it. */
export interface ReferencePart {
  readonly index: number;
  readonly isFixed: boolean;
}

/** A cell, or one corner of a range; whole rows have no column. */
export interface ReferenceCorner {
  readonly column: ReferencePart | null;
  readonly row: ReferencePart;
}

export interface Reference {
  /** Without quotes; null where the reference names none and means the formula's own. */
  readonly sheet: string | null;
  readonly from: ReferenceCorner;
  /** null for a single cell. */
  readonly to: ReferenceCorner | null;
}

const SHEET = "(?:'(?<quoted>(?:[^']|'')+)'!|(?<bare>[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const ROWS = "\\$?\\d{1,7}:\\$?\\d{1,7}";
/** What is passed over, then a reference, then any word or number, so that none begins in the middle of one. */
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|\\[[^\\]]*\\]|(?<reference>${SHEET}(?<area>${CELL}(?::${CELL})?|${ROWS})(?![\\p{L}\\p{N}_.(!]))|'(?:[^']|'')+'!|[\\p{L}\\p{N}_.$]+!?`,
  "gu",
);
const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(\$?)(\d{1,7})$/u;

function readCorner(text: string): ReferenceCorner | null {
  const [, columnMark = "", letters, rowMark = "", digits = ""] = CORNER.exec(text) ?? [];
  const row = { index: Number(digits) - 1, isFixed: rowMark === "$" };
  if (row.index < 0 || row.index >= MAX_ROWS) return null;
  if (letters === undefined) return { column: null, row };
  const index = columnIndexOf(letters);
  return index >= MAX_COLUMNS ? null : { column: { index, isFixed: columnMark === "$" }, row };
}

function cornerText({ column, row }: ReferenceCorner): string {
  const columnText = column === null ? "" : `${column.isFixed ? "$" : ""}${columnName(column.index)}`;
  return `${columnText}${row.isFixed ? "$" : ""}${row.index + 1}`;
}

function isOnSheet({ row }: ReferenceCorner): boolean {
  return row.index >= 0 && row.index < MAX_ROWS;
}

/** The area of a reference as a formula writes it; "#REF!" beyond the sheet's ends. */
function areaText({ from, to }: Reference): string {
  if (!isOnSheet(from) || (to !== null && !isOnSheet(to))) return "#REF!";
  return to === null ? cornerText(from) : `${cornerText(from)}:${cornerText(to)}`;
}

/**
 * The formula with each reference as `change` returns it, without its sheet where that is null then; what is no reference
 * stays letter for letter.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference): string {
  return formula.replace(PIECES, (...found) => {
    const [whole] = found as [string];
    const groups = found.at(-1) as Record<"reference" | "quoted" | "bare" | "area", string | undefined>;
    const { area, quoted, bare } = groups;
    if (area === undefined) return whole;
    const [first = "", second] = area.split(":");
    const from = readCorner(first);
    const to = second === undefined ? null : readCorner(second);
    if (from === null || (second !== undefined && to === null)) return whole;
    const reference = { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, from, to };
    const changed = change(reference);
    if (changed === reference) return whole;
    return (changed.sheet === null ? "" : whole.slice(0, -area.length)) + areaText(changed);
  });
}

function movedBy(corner: ReferenceCorner, rows: number): ReferenceCorner {
  const { row } = corner;
  return row.isFixed ? corner : { ...corner, row: { ...row, index: row.index + rows } };
}

/** The formula as it reads when its cell is copied `rows` further down. */
export function copiedDown(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { from, to } = reference;
    return { ...reference, from: movedBy(from, rows), to: to === null ? null : movedBy(to, rows) };
  });
}

/** Rows put into a sheet, as `RowInsertion` says it. */
export interface InsertedRows {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

function pushed(corner: ReferenceCorner, { before, count }: InsertedRows): ReferenceCorner {
  const { row } = corner;
  return row.index < before ? corner : { ...corner, row: { ...row, index: row.index + count } };
}

/** The formula of a cell of the sheet `own` as Excel has it once the rows are in; a range with them inside grows. */
export function afterInsertion(formula: string, own: string, inserted: InsertedRows): string {
  return mapReferences(formula, (reference) => {
    const { from, to, sheet } = reference;
    if (!isSameSheetName(sheet ?? own, inserted.sheet)) return reference;
    const moved = {
      ...reference,
      from: pushed(from, inserted),
      to: to === null ? null : pushed(to, inserted),
    };
    const isSame = moved.from === from && moved.to === to;
    return isSame ? reference : moved;
  });
}
