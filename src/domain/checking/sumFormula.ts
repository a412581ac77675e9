// The formulas by which totals add up, as the cells they take in: SUM, SUBTOTAL(9 or 109), AGGREGATE(9), their sums, single
// cells added, a list object's column. Anything else is not understood, and said to be so.

import { parseRange, quoteSheetName, type CellRange } from "../sheets/address";
import type { SheetSnapshot } from "../sheets/snapshot";

export interface SumFormula {
  readonly areas: readonly CellRange[];
  /** Leaves out rows that a person has hidden. */
  readonly skipsHidden: boolean;
  /** Leaves out totals of the same kind among its cells. */
  readonly skipsSubtotals: boolean;
}

const ROUNDED = /^ROUND\((.*),\d+\)$/iu;
const TERM = /^(?:(SUM)\(|(SUBTOTAL)\((9|109),|(AGGREGATE)\(9,([0-7]),)(.*)\)$/iu;
const STRUCTURED = /^([\p{L}_][\p{L}\p{N}_.]*)?\[([^[\]@#]+)\]$/u;
/** The options of AGGREGATE that leave out hidden rows. */
const HIDDEN_OPTIONS = new Set(["1", "3", "5", "7"]);

function listColumn(text: string, sheet: SheetSnapshot, rowIndex: number): CellRange | null {
  const [, name, heading = ""] = STRUCTURED.exec(text) ?? [];
  const table = sheet.tables.find((one) =>
    name === undefined
      ? rowIndex >= one.range.top && rowIndex <= one.range.bottom
      : one.name.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined || !table.hasHeaders || heading === "") return null;
  const { top, bottom, left, right } = table.range;
  const headings = (sheet.rows[top] ?? []).slice(left, right + 1);
  const at = headings.findIndex((value) => String(value).trim() === heading);
  const column = left + at;
  return at < 0
    ? null
    : { top: top + 1, bottom: bottom - (table.hasTotals ? 1 : 0), left: column, right: column };
}

function areaOf(text: string, sheet: SheetSnapshot, rowIndex: number): CellRange | null {
  const own = `${quoteSheetName(sheet.name)}!`.replaceAll(/\s/gu, "");
  const local = text.startsWith(own) ? text.slice(own.length) : text;
  return parseRange(local) ?? listColumn(local, sheet, rowIndex);
}

function readTerm(text: string, sheet: SheetSnapshot, rowIndex: number): SumFormula | null {
  const match = TERM.exec(text);
  const texts = match ? (match[6] ?? "").split(",") : [text];
  const areas = texts.map((one) => areaOf(one, sheet, rowIndex));
  if (areas.includes(null)) return null;
  const isSubtotal = match?.[2] !== undefined || match?.[4] !== undefined;
  return {
    areas: areas.filter((area) => area !== null),
    skipsHidden: match?.[3] === "109" || HIDDEN_OPTIONS.has(match?.[5] ?? ""),
    skipsSubtotals: isSubtotal,
  };
}

/** `formula` with its "=", in a cell of the sheet's row; null where it is anything but a sum of cells of that sheet. */
export function readSumFormula(formula: string, sheet: SheetSnapshot, rowIndex: number): SumFormula | null {
  const bare = formula.replace(/^=\+?/u, "").replaceAll(/\s/gu, "");
  const inside = ROUNDED.exec(bare)?.[1] ?? bare;
  // No term of ours has a plus inside its brackets.
  const terms = inside.split("+").map((term) => readTerm(term, sheet, rowIndex));
  if (terms.length === 0 || terms.includes(null)) return null;
  const read = terms.filter((term) => term !== null);
  return {
    areas: read.flatMap(({ areas }) => areas),
    skipsHidden: read.some(({ skipsHidden }) => skipsHidden),
    skipsSubtotals: read.every(({ skipsSubtotals }) => skipsSubtotals),
  };
}

const PLAIN =
  /^(=\s*(?:SUM\(|SUBTOTAL\((?:9|109),)\s*)(\$?[A-Z]{1,3}\$?)(\d+)(\s*:\s*\$?[A-Z]{1,3}\$?)(\d+)(\s*\))$/iu;

/** The same formula over other rows of its one range; null where it is not a plain sum of one range. Rows 0-based. */
export function stretchSum(formula: string, top: number, bottom: number): string | null {
  const match = PLAIN.exec(formula);
  if (!match) return null;
  const [, head = "", from = "", , to = "", , tail = ""] = match;
  return `${head}${from}${top + 1}${to}${bottom + 1}${tail}`;
}
