// A formula that stays empty as long as the registers hold what the summary was made from, and says so when they do not: rows
// that came or went, amounts, dates, names and categories that changed. It works in Excel 2021, WPS and LibreOffice and is
// calculated only when a register changes.

import type { WorkbookFit } from "../../fitting/fit";
import { sheetRangeAddress } from "../../sheets/address";
import { valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";
import { asPart, type Stepwise } from "../../stepwise";
import { type SourceBlock, sourceBlocks } from "./sourceBlocks";

/** Excel takes 8192 characters, those counted that only the file has (_xlfn.). */
const LONGEST = 7_000;
/** How closely texts are looked at: all of a name or a date, its ends, or only whether a cell is filled. */
type Closeness = "letters" | "ends" | "filled";
/** Looking at letters would be felt at every entry into a register longer than this. */
const MOST_ROWS: Readonly<Record<Closeness, number>> = { letters: 2_000, ends: 5_000, filled: Infinity };
const CLOSENESS: readonly Closeness[] = ["letters", "ends", "filled"];
/** Weights of a text's first and second letter, and of those from its end, the last one first; its length has 1. */
const FROM_START = [7, 5] as const;
const FROM_END: Readonly<Record<Closeness, readonly number[]>> = {
  letters: [3, 11, 13, 17, 19],
  ends: [3],
  filled: [],
};
const ROWS_AT_ONCE = 2_000;
/** Programs add up fractions in different orders. */
const CLOSE = 0.005;

interface Sums {
  /** Of filled cells and their letters, each by its row's number. */
  readonly filled: number;
  /** Of numbers, each by its row's number. */
  readonly numbers: number;
}

/** So many blanks in front of a text that each place from its end has a letter. */
function paddingOf(closeness: Closeness): string {
  return " ".repeat(FROM_END[closeness].length);
}

function weightOf(text: string, closeness: Closeness): number {
  const padded = paddingOf(closeness) + text;
  const starts = FROM_START.map((weight, at) => weight * `${text} `.charCodeAt(at));
  const ends = FROM_END[closeness].map((weight, at) => weight * padded.charCodeAt(padded.length - 1 - at));
  return [...starts, ...ends].reduce((sum, one) => sum + one, text.length);
}

/** What `weightOf` says of each of the cells, as a formula. */
function weightFormula(cells: string, closeness: Closeness): string {
  const padding = paddingOf(closeness);
  const ends = FROM_END[closeness].map(
    (weight, at) => `+${weight}*UNICODE(MID("${padding}"&${cells},LEN(${cells})+${padding.length - at},1))`,
  );
  const starts = FROM_START.map((weight, at) => `+${weight}*UNICODE(MID(${cells}&"  ",${at + 1},1))`);
  return `LEN(${cells})${[...starts, ...ends].join("")}`;
}

function* sumsOf({ sheet, range }: SourceBlock, closeness: Closeness): Stepwise<Sums> {
  let [filled, numbers] = [0, 0];
  const end = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= end; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield (row - range.top) / (end - range.top + 1);
    for (let column = range.left; column <= range.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value === null || value === "") continue;
      const isLookedAt = closeness !== "filled" && typeof value === "string";
      filled += (row + 1) * (1 + (isLookedAt ? weightOf(value, closeness) : 0));
      if (typeof value === "number") numbers += (row + 1) * value;
    }
  }
  return { filled, numbers: Number(numbers.toFixed(6)) };
}

/** As long as any that is met. */
const LONG_SUMS: Sums = { filled: 1e15, numbers: -123_456_789_012.123456 };

function conditionText({ sheet, range }: SourceBlock, { closeness, hasNumbers }: Look, sums: Sums): string {
  const cells = sheetRangeAddress(sheet.name, range);
  const weight = closeness === "filled" ? "" : `*(1+ISTEXT(${cells})*(${weightFormula(cells, closeness)}))`;
  const filled = `SUMPRODUCT(ROW(${cells})*(${cells}<>"")${weight})=${sums.filled}`;
  const numbers = `ABS(SUMPRODUCT(${cells},ROW(${cells})+0*(${cells}<>""))-${sums.numbers})<${CLOSE}`;
  return hasNumbers ? `${filled},${numbers}` : filled;
}

/** How a block is looked at. */
interface Look {
  readonly closeness: Closeness;
  /** Where there are none, one that comes fills a cell or changes a text, which is seen anyway. */
  readonly hasNumbers: boolean;
}

function has(
  { sheet, range: { top, bottom, left, right } }: SourceBlock,
  type: "string" | "number",
): boolean {
  // The heading is no record's.
  const rows = sheet.rows.slice(top + 1, bottom + 1);
  return rows.some((row) => row.slice(left, right + 1).some((value) => typeof value === type));
}

/** All the ways in which a block can be looked at, the closest first; where there are no texts one will do. */
function looksAt(block: SourceBlock): readonly Look[] {
  const hasNumbers = has(block, "number");
  const choices: readonly Closeness[] = has(block, "string") ? CLOSENESS : ["filled"];
  return choices
    .filter((closeness) => rowsOf(block) <= MOST_ROWS[closeness])
    .map((closeness) => ({ closeness, hasNumbers }));
}

interface PlannedBlock {
  readonly block: SourceBlock;
  readonly looks: readonly Look[];
}

function lengthOf({ block, looks: [look] }: PlannedBlock): number {
  return look === undefined ? 0 : conditionText(block, look, LONG_SUMS).length + 1;
}

/** Every block as closely as there is room for: the last ones lose first, and none is left out before all have lost. */
function fitIn(planned: readonly PlannedBlock[], room: number): readonly PlannedBlock[] {
  const fitted = [...planned];
  const isTooLong = (): boolean => fitted.reduce((sum, one) => sum + lengthOf(one), 0) > room;
  for (const least of [2, 1, 0])
    for (let at = fitted.length - 1; at >= 0 && isTooLong(); at -= 1) {
      const one = fitted[at];
      if (one !== undefined && one.looks.length > least) fitted[at] = { ...one, looks: one.looks.slice(1) };
    }
  return fitted;
}

function rowsOf({ range }: SourceBlock): number {
  return range.bottom - range.top + 1;
}

/**
 * With its "="; null where there is nothing to look at. Where it would become too long, the last registers are looked
 * at less closely.
 */
export function* sourceCheckFormula(
  fit: WorkbookFit,
  snapshot: WorkbookSnapshot,
  outdated: string,
): Stepwise<string | null> {
  const blocks = yield* asPart(sourceBlocks(fit, snapshot), 0, 0.5);
  const all = blocks.map((block) => ({ block, looks: looksAt(block) }));
  const planned = fitIn(all, LONGEST - 2 * outdated.length);
  const conditions: string[] = [];
  for (const [at, { block, looks }] of planned.entries()) {
    const [look] = looks;
    if (look === undefined) continue;
    const done = 0.5 + (0.5 * at) / planned.length;
    const sums = yield* asPart(sumsOf(block, look.closeness), done, done);
    conditions.push(conditionText(block, look, sums));
  }
  if (conditions.length === 0) return null;
  return `=IFERROR(IF(AND(${conditions.join(",")}),"","${outdated}"),"${outdated}")`;
}
