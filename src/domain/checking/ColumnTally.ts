// The amounts (or numbers) of a register's column over its rows, so that the sum of any stretch of rows is at hand. Read
// from the cells as they stand, because that is what a total sums up: both signs, and rows that are no records.

import { valueAt, type CellValue } from "../sheets/snapshot";
import type { CellRange, Span } from "../sheets/address";
import { readCount } from "../values/readCount";
import { readMoney } from "../values/money";
import { Unreadable } from "../values/reading";
import { columnUnit } from "./columnUnit";
import type { RegisterColumn, RegisterView } from "./registerView";
import { bodyOf } from "./tableOfRegister";

/** In fen, or plain numbers of a count field. */
export type Amount = number;

/** Columns whose cells make no sense when added up. */
const NOT_SUMMED: ReadonlySet<string> = new Set(["price", "handoutKinds"]);

export function isSummed({ field: { id, type } }: RegisterColumn): boolean {
  return (type === "money" || type === "count") && !NOT_SUMMED.has(id);
}

/** Reads a cell of the column, a total's as well. */
export function readAmount(
  register: RegisterView,
  column: RegisterColumn,
  value: CellValue,
): Amount | Unreadable | null {
  return column.field.type === "money" ? readMoney(value, columnUnit(register, column)) : readCount(value);
}

export class ColumnTally {
  readonly column: RegisterColumn;
  readonly #top: number;
  readonly #amounts: Float64Array;
  /** Sums of all rows before a row, and of the records' among them. */
  readonly #sums: Float64Array;
  readonly #recordSums: Float64Array;
  readonly #filled: Int32Array;
  readonly #unreadable: number[] = [];

  constructor(register: RegisterView, column: RegisterColumn, body: CellRange, totals: ReadonlySet<number>) {
    this.column = column;
    this.#top = body.top;
    const length = body.bottom - body.top + 1;
    this.#amounts = new Float64Array(length);
    this.#sums = new Float64Array(length + 1);
    this.#recordSums = new Float64Array(length + 1);
    this.#filled = new Int32Array(length + 1);
    const records = new Set(register.table.records.map(({ rowIndex }) => rowIndex));
    for (let at = 0; at < length; at += 1) {
      const rowIndex = body.top + at;
      const value = totals.has(rowIndex) ? null : valueAt(register.sheet, rowIndex, column.columnIndex);
      const reading = value === null ? null : readAmount(register, column, value);
      if (reading instanceof Unreadable) this.#unreadable.push(rowIndex);
      const amount = typeof reading === "number" ? reading : 0;
      this.#amounts[at] = amount;
      this.#sums[at + 1] = (this.#sums[at] ?? 0) + amount;
      this.#recordSums[at + 1] = (this.#recordSums[at] ?? 0) + (records.has(rowIndex) ? amount : 0);
      this.#filled[at + 1] = (this.#filled[at] ?? 0) + (amount === 0 ? 0 : 1);
    }
  }

  /** From the first to the last row of the span, within the register. */
  #between(sums: Float64Array | Int32Array, { first, last }: Span): number {
    const from = Math.max(0, first - this.#top);
    const to = Math.min(sums.length - 1, last - this.#top + 1);
    return to <= from ? 0 : (sums[to] ?? 0) - (sums[from] ?? 0);
  }

  sumOf(span: Span): Amount {
    return this.#between(this.#sums, span);
  }

  /** Of rows that are records alone: a line among them may bear the sum of those below it. */
  sumOfRecords(span: Span): Amount {
    return this.#between(this.#recordSums, span);
  }

  /** How many rows have an amount other than zero. */
  filledIn(span: Span): number {
    return this.#between(this.#filled, span);
  }

  amountAt(rowIndex: number): Amount {
    return this.#amounts[rowIndex - this.#top] ?? 0;
  }

  /** Rows whose cell holds something that is no amount. */
  unreadableIn({ first, last }: Span): readonly number[] {
    return this.#unreadable.filter((rowIndex) => rowIndex >= first && rowIndex <= last);
  }
}

/** Totals of several rules and rows ask for the same columns. */
const known = new WeakMap<RegisterView, Map<number, ColumnTally>>();

/** null where the register has no rows. */
export function tallyOf(register: RegisterView, column: RegisterColumn): ColumnTally | null {
  const body = bodyOf(register);
  if (body === null) return null;
  const tallies = known.get(register) ?? new Map<number, ColumnTally>();
  known.set(register, tallies);
  const totals = new Set(register.table.totalRows);
  const tally = tallies.get(column.columnIndex) ?? new ColumnTally(register, column, body, totals);
  tallies.set(column.columnIndex, tally);
  return tally;
}
