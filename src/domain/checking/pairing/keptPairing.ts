// What a person has said of a payment: these rows it pays. Kept by the rows' content, so that it holds when rows move and
// ends when one of them is changed.

import { fingerprintText } from "../../sheets/fingerprint";
import { valueAt } from "../../sheets/snapshot";
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

/** The rows of the pairings that still hold: all of their rows are there, unchanged. Equal rows are taken one by one. */
export function pairKept(
  kept: readonly KeptPairing[],
  grounds: readonly Ground[],
  payments: readonly Payment[],
): ReadonlySet<Ground | Payment> {
  const said = new Set<Ground | Payment>();
  if (kept.length === 0) return said;
  const rows = new Map<string, (Ground | Payment)[]>();
  for (const row of [...payments, ...grounds].reverse()) {
    const key = rowKey(row);
    const list = rows.get(key);
    if (list) list.push(row);
    else rows.set(key, [row]);
  }
  for (const { payment, grounds: paid } of kept) {
    const keys = [payment, ...paid];
    const taken = keys.map((key) => ({ key, row: rows.get(key)?.pop() }));
    if (taken.every(({ row }) => row !== undefined)) for (const { row } of taken) if (row) said.add(row);
    if (taken.some(({ row }) => row === undefined))
      for (const { key, row } of taken) if (row) rows.get(key)?.push(row);
  }
  return said;
}
