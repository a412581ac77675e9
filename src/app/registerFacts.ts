// What a card says of a register at a glance: how many records, the last date, the money in all.

import type { TableFit } from "../domain/fitting/fit";
import type { FieldId, KindId } from "../domain/kinds/kind";
import type { DayNumber, Fen } from "../domain/values/reading";

export interface RegisterFacts {
  readonly records: number;
  /** null where no record has a full date. */
  readonly lastDate: DayNumber | null;
  /** null where the kind has no money or the register no column for it. */
  readonly total: Fen | null;
}

/** The field that carries the money of a kind. */
const MONEY: Readonly<Partial<Record<KindId, FieldId>>> = {
  award: "amount",
  visit: "cash",
  expense: "amount",
  income: "amount",
  donation: "amount",
  asset: "amount",
};

/** Folds the readings of a field that are numbers; no array in between, as a register may have 100,000 records. */
function foldNumbers<T>(table: TableFit, field: FieldId, start: T, step: (sofar: T, value: number) => T): T {
  let result = start;
  for (const { fields } of table.records) {
    const reading = fields[field];
    if (typeof reading === "number") result = step(result, reading);
  }
  return result;
}

function findTotal(table: TableFit): Fen | null {
  const field = table.kind === null ? undefined : MONEY[table.kind];
  if (field === undefined || !table.columns.some((column) => column.field === field)) return null;
  return foldNumbers(table, field, 0, (sum, fen) => sum + fen);
}

function findLastDate(table: TableFit): DayNumber | null {
  return foldNumbers<DayNumber | null>(table, "date", null, (last, day) =>
    last === null || day > last ? day : last,
  );
}

export function describeRegister(table: TableFit): RegisterFacts {
  return { records: table.records.length, lastDate: findLastDate(table), total: findTotal(table) };
}
