// The totals that a total row writes out, against the rows above it.

import type { SheetFacts } from "./facts/sheetFacts";
import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import { formulaAt, valueAt } from "../sheets/snapshot";
import type { Span } from "../sheets/address";
import { isSummed, readAmount, tallyOf } from "./ColumnTally";
import { foundIn, type Place } from "./foundIn";
import { nameOfRow, type RegisterColumn, type RegisterView } from "./registerView";
import type { Verdict } from "./rule";
import { bodyOf } from "./tableOfRegister";
import type { TotalRow } from "./totalRows";
import { readWordedTotal, type WordedTotal } from "./wordedTotal";

type Facts = SheetFacts["total-mismatch"];

interface WordedCell {
  readonly place: Place;
  readonly said: readonly WordedTotal[];
}

/** A cell that is an amount by itself is none of these. */
function isAmount(register: RegisterView, rowIndex: number, columnIndex: number): boolean {
  const column = register.columns.find((one) => one.columnIndex === columnIndex);
  if (!column || !isSummed(column)) return false;
  return typeof readAmount(register, column, valueAt(register.sheet, rowIndex, columnIndex)) === "number";
}

function wordedCells(register: RegisterView, { rowIndex }: TotalRow): readonly WordedCell[] {
  const body = bodyOf(register);
  if (body === null) return [];
  const cells: WordedCell[] = [];
  for (let columnIndex = body.left; columnIndex <= body.right; columnIndex += 1) {
    const value = valueAt(register.sheet, rowIndex, columnIndex);
    const isTyped = typeof value === "string" && formulaAt(register.sheet, rowIndex, columnIndex) === null;
    if (!isTyped || isAmount(register, rowIndex, columnIndex)) continue;
    const said = readWordedTotal(value);
    if (said.length > 0) cells.push({ place: { rowIndex, columnIndex }, said });
  }
  return cells;
}

/** What money or people may be by this register, for any of the rows it may be meant for; the likeliest first. */
interface Possible {
  readonly field: FieldId;
  readonly amounts: readonly number[];
}

function sumsOf(
  register: RegisterView,
  columns: readonly RegisterColumn[],
  spans: readonly Span[],
): number[] {
  return spans.flatMap((span) => {
    const sums = columns.map((column) => tallyOf(register, column)?.sumOf(span) ?? 0);
    return [...sums, sums.reduce((all, sum) => all + sum, 0)];
  });
}

function possibleMoney(register: RegisterView, { spans }: TotalRow): Possible | null {
  const columns = register.columns.filter((column) => column.field.type === "money" && isSummed(column));
  const main = columns.find(({ field }) => field.id === "amount" || field.id === "cash") ?? columns[0];
  if (!main) return null;
  const isUnreadable = spans.some((span) => (tallyOf(register, main)?.unreadableIn(span).length ?? 0) > 0);
  if (isUnreadable) return null;
  const ordered = [main, ...columns.filter((column) => column !== main)];
  return { field: main.field.id, amounts: sumsOf(register, ordered, spans) };
}

/** Records, different names among them, or what a column of numbers adds up to. */
function possiblePeople(register: RegisterView, { spans }: TotalRow): Possible | null {
  const [field] = register.kind.fields;
  if (!field || register.kind.id === "study") return null;
  const counts = spans.flatMap(({ first, last }) => {
    const isWithin = ({ rowIndex }: SourceRecord): boolean => rowIndex >= first && rowIndex <= last;
    const rows = register.rows.filter(isWithin);
    const names = new Set(rows.map((row) => nameOfRow(register, row)));
    return [rows.length, names.size, register.table.records.filter(isWithin).length];
  });
  const columns = register.columns.filter((column) => column.field.type === "count" && isSummed(column));
  return { field: field.id, amounts: [...counts, ...sumsOf(register, columns, spans)] };
}

/** One finding a cell, of the first thing it says that is not so. */
export function* judgeWordedTotals(
  register: RegisterView,
  row: TotalRow,
): Iterable<Verdict<"total-mismatch">> {
  const [span] = row.spans;
  const cells = wordedCells(register, row);
  const isAsked = (money: boolean): boolean =>
    cells.some(({ said }) => said.some(({ isMoney }) => isMoney === money));
  const money = isAsked(true) ? possibleMoney(register, row) : null;
  const people = isAsked(false) ? possiblePeople(register, row) : null;
  for (const { place, said } of cells) {
    const wrong = said.find(({ isMoney, amount }) => {
      const possible = isMoney ? money : people;
      return possible !== null && !possible.amounts.includes(amount);
    });
    const possible = wrong?.isMoney === true ? money : people;
    if (!wrong || !possible || !span) continue;
    const facts: Facts = {
      field: possible.field,
      total: wrong.amount,
      sum: possible.amounts[0] ?? 0,
      of: wrong.isMoney ? "money" : "records",
      rows: [span.first, span.last],
      hasRowsBelow: row.hasRowsBelow,
      doubled: [],
    };
    const isWarning = !wrong.isMoney || row.hasRowsBelow;
    yield foundIn(register, [place], facts, isWarning ? { severity: "warning" } : {});
  }
}
