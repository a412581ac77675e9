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

function readNumbers(table: TableFit, field: FieldId): readonly number[] {
  return table.records.flatMap((record) => {
    const reading = record.fields[field];
    return typeof reading === "number" ? [reading] : [];
  });
}

function findTotal(table: TableFit): Fen | null {
  const field = table.kind === null ? undefined : MONEY[table.kind];
  if (field === undefined || !table.columns.some((column) => column.field === field)) return null;
  return readNumbers(table, field).reduce((sum, fen) => sum + fen, 0);
}

export function describeRegister(table: TableFit): RegisterFacts {
  const days = readNumbers(table, "date");
  const lastDate = days.reduce<DayNumber | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
  return { records: table.records.length, lastDate, total: findTotal(table) };
}
