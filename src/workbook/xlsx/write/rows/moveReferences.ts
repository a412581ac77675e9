// References in formulas, moved as Excel moves them when whole rows come or go. What is a reference is told by
// @borgar/fx, which knows Excel's grammar (docs/decisions/0019); only row numbers are written anew, so that all else of a
// formula stays letter for letter.

import { tokenize } from "@borgar/fx/xlsx";

import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import { MAX_ROWS } from "../../../../domain/sheets/address";
import { shiftSpan, type RowShift } from "../../../../domain/sheets/rowShift";
import { WorkbookFailure } from "../../../port";

/** Rows of one sheet that come or go, seen from a workbook. */
export interface RowMove {
  readonly sheet: string;
  readonly shift: RowShift;
  /** All sheets in the order of their tabs, for references over several. */
  readonly sheets: readonly string[];
}

interface Side {
  readonly column: string;
  readonly lock: string;
  /** 0-based; null where the side is a whole column. */
  readonly row: number | null;
}

const SIDE = /^(\$?[A-Za-z]{1,3})?(?:(\$?)(\d{1,7}))?$/u;
const BETWEEN = /(\.?:\.?)/u;
const OPTIONS = { allowTernary: true, mergeRefs: true, withLocation: false };
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);
const BROKEN = "#REF!";

function sideOf(text: string): Side {
  const [, column = "", lock = "", row] = SIDE.exec(text) ?? [];
  return { column, lock, row: row === undefined ? null : Number(row) - 1 };
}

function sideText({ column, lock }: Side, row: number): string {
  return `${column}${lock}${row + 1}`;
}

/** "A1:B5" after the move; null where all of it is gone. Of A1:A, down to the sheet's end, only the beginning moves. */
function moveBody(body: string, shift: RowShift): string | null {
  const [start = "", between = "", end = start] = body.split(BETWEEN);
  const [first, last] = [sideOf(start), sideOf(end)];
  if (first.row === null && last.row === null) return body;
  const [upper, lower] = [first.row ?? MAX_ROWS - 1, last.row ?? MAX_ROWS - 1];
  const span = shiftSpan(shift, { first: Math.min(upper, lower), last: Math.max(upper, lower) });
  if (span === null) return null;
  const isTurned = upper > lower;
  const movedStart = first.row === null ? start : sideText(first, isTurned ? span.last : span.first);
  const movedEnd = last.row === null ? end : sideText(last, isTurned ? span.first : span.last);
  return between === "" ? movedStart : movedStart + between + movedEnd;
}

/** The name of the sheet, or of the first and last ("1月:12月"), before "!"; null for another workbook's. */
function sheetIn(prefix: string): string | null {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return plain.includes("[") ? null : plain;
}

function isAmongSeveral({ sheet, sheets }: RowMove, name: string): boolean {
  const at = (one: string): number => sheets.findIndex((other) => isSameSheetName(one, other));
  const [first = -1, last = -1] = name.split(":").map(at);
  const place = at(sheet);
  return place >= Math.min(first, last) && place <= Math.max(first, last);
}

function fixed({ sheet }: RowMove, formula: string): WorkbookFailure {
  return new WorkbookFailure("rows-fixed", { sheet, detail: formula });
}

/** Of a name a reference to relative rows says how far away it points, not where. */
function isRelative(body: string): boolean {
  return body.split(BETWEEN).some((side) => {
    const { lock, row } = sideOf(side);
    return row !== null && lock === "";
  });
}

function moveReference(value: string, home: string, move: RowMove, formula: string): string {
  const at = value.lastIndexOf("!") + 1;
  const [prefix, body] = [value.slice(0, at), value.slice(at)];
  const sheet = prefix === "" ? home : sheetIn(prefix);
  if (sheet === null) return value;
  const isSeveral = prefix !== "" && sheet.includes(":");
  const isMeant = isSeveral ? isAmongSeveral(move, sheet) : isSameSheetName(sheet, move.sheet);
  if (!isMeant) return value;
  const moved = moveBody(body, move.shift);
  // The rows move in one of the sheets only: no single reference means the same cells in all of them.
  if (isSeveral && moved !== body) throw fixed(move, formula);
  return prefix + (moved ?? BROKEN);
}

function moveTokens(formula: string, home: string, move: RowMove, isName: boolean): string {
  const tokens = tokenize(formula, OPTIONS);
  const moved = tokens
    .map(({ type, value }) => {
      if (!REFERENCES.has(type)) return value;
      if (isName && isRelative(value.slice(value.lastIndexOf("!") + 1))) return value;
      return moveReference(value, home, move, formula);
    })
    .join("");
  const isUnclear = tokens.some(({ type }) => type === "unknown");
  if (isUnclear && moved !== formula) throw fixed(move, formula);
  return moved;
}

/** A formula without "=" as it stands in a cell of `home`. Throws "rows-fixed" where no formula would mean the same. */
export function moveReferences(formula: string, home: string, move: RowMove): string {
  const mayMean = isSameSheetName(home, move.sheet) || formula.includes("!");
  return mayMean && /\d/u.test(formula) ? moveTokens(formula, home, move, false) : formula;
}

/** What a defined name refers to, without "=". */
export function moveNamed(formula: string, move: RowMove): string {
  return formula.includes("!") ? moveTokens(formula, "", move, true) : formula;
}
