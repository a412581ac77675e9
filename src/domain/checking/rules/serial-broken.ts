// Serial numbers with a gap, a repeat or a new start: a row was taken out, copied or put in. Numbers that begin anew in
// each section, text codes, and numbers in another order are as somebody meant them.

import { readHeading } from "../../fitting/locating/readHeading";
import { valueAt, type CellValue } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import { foundIn } from "../foundIn";
import { recordAt, type RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";
import { bodyOf, isFirstOfTable } from "../tableOfRegister";

const SERIAL = /^(?:序号|顺序号|次序|行次|编号|号|排序|no\.?|№)$/iu;
/** 编号 may be a document's number; it counts the rows where it starts at 1. */
const SURELY_SERIAL = /^(?:序号|顺序号|行次)$/u;
const NUMBER = /^\d{1,7}$/u;
const LEAST_NUMBERS = 3;
/** Numbers in so many cells of all make the column one of numbers. */
const MOST = 0.9;

interface Numbered {
  readonly rowIndex: number;
  readonly number: number;
}

function findColumn({ table }: RegisterView): { readonly columnIndex: number; readonly base: string } | null {
  for (const { header, columnIndex, field } of table.columns) {
    const { base } = readHeading([header]);
    if (field === null && SERIAL.test(base)) return { columnIndex, base };
  }
  return null;
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const text = typeof value === "string" ? squeezeText(value) : "";
  return NUMBER.test(text) ? Number(text) : null;
}

/** null where the column is not one of numbers. */
function readNumbers(register: RegisterView, columnIndex: number): readonly Numbered[] | null {
  const body = bodyOf(register);
  const totals = new Set(register.table.totalRows);
  const numbers: Numbered[] = [];
  let others = 0;
  for (let rowIndex = body?.top ?? 0; rowIndex <= (body?.bottom ?? -1); rowIndex += 1) {
    const value = valueAt(register.sheet, rowIndex, columnIndex);
    if (totals.has(rowIndex) || value === null || value === "") continue;
    const number = numberOf(value);
    if (number === null) others += 1;
    else numbers.push({ rowIndex, number });
  }
  const isOfNumbers = numbers.length >= LEAST_NUMBERS && numbers.length >= (numbers.length + others) * MOST;
  return isOfNumbers ? numbers : null;
}

/** Whether all numbers of a stretch are there once, in whatever order, or go on by the same step. */
function isWhole(numbers: readonly Numbered[]): boolean {
  const isNext = ({ number }: Numbered, at: number): boolean =>
    at === 0 || number === (numbers[at - 1]?.number ?? 0) + 1;
  if (numbers.every(isNext)) return true;
  const values = new Set(numbers.map(({ number }) => number));
  if (values.size < numbers.length) return false;
  const least = numbers.reduce((one, { number }) => Math.min(one, number), Infinity);
  const most = numbers.reduce((one, { number }) => Math.max(one, number), -Infinity);
  if (most - least === numbers.length - 1) return true;
  const step = (numbers[1]?.number ?? 0) - (numbers[0]?.number ?? 0);
  return numbers.every(({ number }, at) => at === 0 || number - (numbers[at - 1]?.number ?? 0) === step);
}

/** Whether a new section may begin between two rows: a line or total between them, another choice in the row below. */
function isParted(register: RegisterView, above: number, below: number): boolean {
  if (below > above + 1) return true;
  const [one, other] = [recordAt(register, above), recordAt(register, below)];
  return register.kind.fields.some(
    ({ id, type }) => type === "choice" && one?.fields[id] !== other?.fields[id],
  );
}

/** The stretches of numbers that begin anew; one where they do not. */
function findSections(register: RegisterView, numbers: readonly Numbered[]): readonly Numbered[][] {
  const sections: Numbered[][] = [];
  let restarts = 0;
  for (const one of numbers) {
    const before = sections.at(-1)?.at(-1);
    const isRestart = before !== undefined && one.number === 1 && before.number >= 1;
    const isSection = isRestart && isParted(register, before.rowIndex, one.rowIndex);
    if (isRestart && !isSection) restarts += 1;
    if (before === undefined || isSection) sections.push([one]);
    else sections.at(-1)?.push(one);
  }
  // Several new starts that nothing explains are somebody's way of numbering.
  return restarts > 1 ? [] : sections;
}

function findBreak(
  numbers: readonly Numbered[],
): { readonly at: Numbered; readonly expected: number } | null {
  if (isWhole(numbers)) return null;
  for (const [at, one] of numbers.entries()) {
    const before = numbers[at - 1];
    if (before && one.number !== before.number + 1) return { at: one, expected: before.number + 1 };
  }
  return null;
}

export const serialBroken: RegisterRule<"serial-broken"> = {
  id: "serial-broken",
  severity: "note",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    const column = isFirstOfTable(register, context) ? findColumn(register) : null;
    const numbers = column && readNumbers(register, column.columnIndex);
    if (!column || !numbers) return;
    if (!SURELY_SERIAL.test(column.base) && numbers[0]?.number !== 1) return;
    for (const section of findSections(register, numbers)) {
      const broken = findBreak(section);
      if (broken === null) continue;
      const { at, expected } = broken;
      const facts = { found: String(at.number), expected };
      yield foundIn(register, [{ rowIndex: at.rowIndex, columnIndex: column.columnIndex }], facts);
      return;
    }
  },
};
