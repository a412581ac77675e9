// The functions that summaries and registers use, and no more: an unknown one is #NAME?, as in Excel.

import { matchesCriterion } from "./criterion";
import {
  cellsOf,
  ExcelError,
  isMatrix,
  numberOf,
  scalarOf,
  textOf,
  type FormulaValue,
  type Scalar,
} from "./values";

type Fn = (args: readonly FormulaValue[]) => FormulaValue;

const VALUE_ERROR = new ExcelError("#VALUE!");

/** One argument's numbers as SUM sees them: of a range only real numbers count, a single text is read. */
function numbersOf(arg: FormulaValue): readonly Scalar[] {
  if (isMatrix(arg))
    return arg.flat().filter((cell) => typeof cell === "number" || cell instanceof ExcelError);
  return arg === null ? [] : [numberOf(arg)];
}

/** The first error wins. */
function numbersIn(args: readonly FormulaValue[]): readonly number[] | ExcelError {
  const numbers: number[] = [];
  for (const number of args.flatMap(numbersOf)) {
    if (number instanceof ExcelError) return number;
    if (typeof number === "number") numbers.push(number);
  }
  return numbers;
}

function aggregate(compute: (numbers: readonly number[]) => Scalar): Fn {
  return (args) => {
    const numbers = numbersIn(args);
    return numbers instanceof ExcelError ? numbers : compute(numbers);
  };
}

function numeric(compute: (...numbers: number[]) => Scalar): Fn {
  return (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = numberOf(scalarOf(arg));
      if (number instanceof ExcelError) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? new ExcelError("#DIV/0!") : sum(numbers) / numbers.length;

/** Which places satisfy every (range, criterion) pair. */
function matching(pairs: readonly FormulaValue[]): readonly boolean[] {
  const length = cellsOf(pairs[0] ?? null).length;
  return Array.from({ length }, (_, index) => {
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const cell = cellsOf(pairs[pair] ?? null)[index] ?? null;
      if (!matchesCriterion(cell, scalarOf(pairs[pair + 1] ?? null))) return false;
    }
    return true;
  });
}

function sumWhere(values: FormulaValue, pairs: readonly FormulaValue[]): FormulaValue {
  const cells = cellsOf(values);
  const chosen = matching(pairs).flatMap((isIn, index) => (isIn ? [cells[index] ?? null] : []));
  return aggregate(sum)([[chosen]]);
}

function sumProduct(args: readonly FormulaValue[]): FormulaValue {
  const columns = args.map(cellsOf);
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) return VALUE_ERROR;
  let total = 0;
  for (let i = 0; i < length; i += 1) {
    let product = 1;
    for (const column of columns) {
      const cell = column[i] ?? null;
      if (cell instanceof ExcelError) return cell;
      product *= typeof cell === "number" ? cell : 0;
    }
    total += product;
  }
  return total;
}

function eachScalar(value: FormulaValue, change: (one: Scalar) => Scalar): FormulaValue {
  return isMatrix(value) ? value.map((row) => row.map(change)) : change(value);
}

/** Of the first argument, cell by cell; errors stay. */
function eachText(change: (text: string) => Scalar): Fn {
  return ([value = null]) =>
    eachScalar(value, (one) => (one instanceof ExcelError ? one : change(textOf(one))));
}

function isTrue(value: FormulaValue): boolean | ExcelError {
  const number = numberOf(scalarOf(value));
  return number instanceof ExcelError ? number : number !== 0;
}

const rounded = (value: number, digits = 0): number => {
  const scaled = Math.abs(value) * 10 ** digits;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON)) / 10 ** digits;
};

function subtotal([code = null, ...ranges]: readonly FormulaValue[]): FormulaValue {
  const kind = Number(scalarOf(code)) % 100;
  if (kind === 9) return aggregate(sum)(ranges);
  if (kind === 3) return FUNCTIONS["COUNTA"]?.(ranges) ?? VALUE_ERROR;
  return VALUE_ERROR;
}

export const FUNCTIONS: Readonly<Record<string, Fn | undefined>> = {
  SUM: aggregate(sum),
  AVERAGE: aggregate(mean),
  MAX: aggregate((numbers) => Math.max(0, ...numbers)),
  MIN: aggregate((numbers) => Math.min(...numbers)),
  COUNT: (args) => args.flatMap(cellsOf).filter((cell) => typeof cell === "number").length,
  COUNTA: (args) => args.flatMap(cellsOf).filter((cell) => cell !== null).length,
  COUNTIF: ([range = null, criterion = null]) => matching([range, criterion]).filter(Boolean).length,
  COUNTIFS: (args) => matching(args).filter(Boolean).length,
  SUMIF: ([range = null, criterion = null, values = range]) => sumWhere(values, [range, criterion]),
  SUMIFS: ([values = null, ...pairs]) => sumWhere(values, pairs),
  SUMPRODUCT: sumProduct,
  SUBTOTAL: subtotal,
  ROUND: numeric(rounded),
  ABS: numeric(Math.abs),
  INT: numeric(Math.floor),
  YEAR: numeric((serial) => dateOf(serial).getUTCFullYear()),
  MONTH: numeric((serial) => dateOf(serial).getUTCMonth() + 1),
  DATE: numeric((year, month, day) => (Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS),
  IF: ([condition = null, yes = true, no = false]) => {
    const isYes = isTrue(condition);
    return isYes instanceof ExcelError ? isYes : isYes ? yes : no;
  },
  IFERROR: ([value = null, otherwise = null]) => (scalarOf(value) instanceof ExcelError ? otherwise : value),
  AND: (args) => args.every((arg) => isTrue(arg) === true),
  OR: (args) => args.some((arg) => isTrue(arg) === true),
  LEN: eachText((text) => text.length),
  LEFT: eachText((text) => text.slice(0, 1)),
  RIGHT: eachText((text) => text.slice(-1)),
  MID: ([text = null, start = 1, count = 0]) => {
    const cut = (one: Scalar, from: Scalar): Scalar => {
      if (one instanceof ExcelError) return one;
      return textOf(one).slice(Number(from) - 1, Number(from) - 1 + Number(scalarOf(count)));
    };
    if (!isMatrix(start)) return eachScalar(text, (one) => cut(one, start));
    const texts = isMatrix(text) ? text : [];
    return start.map((row, r) => row.map((from, c) => cut(texts[r]?.[c] ?? null, from)));
  },
  UNICODE: eachText((text) => text.codePointAt(0) ?? VALUE_ERROR),
  ISTEXT: ([value = null]) => eachScalar(value, (one) => typeof one === "string"),
};

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function dateOf(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY_MS);
}
