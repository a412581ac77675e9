// What a person has said of a payment: these rows it pays. Kept by the rows' content, so that it holds when rows move and
// ends when one of them is changed.

import { fingerprintText } from "../../sheets/fingerprint";
import { valueAt } from "../../sheets/snapshot";
import { groupBy } from "../../summary/groups";
import type { Ground, PlacedRow } from "./grounds";
import type { Payment } from "./payments";

export interface KeptPairing {
  /** `rowKey` of the expense. */
  readonly payment: string;
  /** `rowKey` of each row it pays. */
  readonly grounds: readonly string[];
}

/** The same as long as the row says the same, wherever it stands. */
export function rowKey({ register, rowIndex }: PlacedRow): string {
  const values = register.columns.map(({ columnIndex }) => valueAt(register.sheet, rowIndex, columnIndex));
  return fingerprintText(JSON.stringify([register.kind.id, values]));
}

type Row = Ground | Payment;

/** Takes a row for each key, or, where one is lacking, none at all. */
function takeRows(rows: ReadonlyMap<string, Row[]>, keys: readonly string[]): readonly Row[] {
  const taken = keys.map((key) => ({ key, row: rows.get(key)?.pop() }));
  const found = taken.flatMap(({ row }) => row ?? []);
  if (found.length === keys.length) return found;
  for (const { key, row } of taken) if (row) rows.get(key)?.push(row);
  return [];
}

/** The rows of the pairings that still hold: all of their rows are there, unchanged. Equal rows are taken one by one. */
export function pairKept(
  kept: readonly KeptPairing[],
  grounds: readonly Ground[],
  payments: readonly Payment[],
): ReadonlySet<Row> {
  if (kept.length === 0) return new Set();
  const rows = groupBy<Row, string>([...payments, ...grounds], rowKey);
  return new Set(kept.flatMap(({ payment, grounds: paid }) => takeRows(rows, [payment, ...paid])));
}
