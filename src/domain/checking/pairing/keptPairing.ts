// What a person has said of a payment: these rows it pays. Kept by the rows' content, so that it holds when rows move and
// ends when one of them is changed.

import type { KindId } from "../../kinds/kind";
import type { Pairing } from "../../settings/settings";
import { fingerprintText } from "../../sheets/fingerprint";
import { valueAt } from "../../sheets/snapshot";
import { groupBy } from "../../summary/groups";
import type { RegisterView } from "../registerView";
import type { PlacedRow } from "./grounds";

/** Payments, and what they may be for. A person may pair any of their rows, whatever its words say. */
export const PAIRED_KINDS: readonly KindId[] = ["expense", "award", "visit"];

/** The same as long as the row says the same, wherever it stands. */
export function rowKey({ register, rowIndex }: PlacedRow): string {
  const values = register.columns.map(({ columnIndex }) => valueAt(register.sheet, rowIndex, columnIndex));
  return fingerprintText(JSON.stringify([register.kind.id, values]));
}

export interface KeptRows {
  /** Whether the row belongs to a pairing that holds. */
  readonly has: (row: PlacedRow) => boolean;
  /** No row belongs to one. */
  readonly isEmpty: boolean;
  /** Pairings of which a row is no longer there, or no longer says the same. */
  readonly ended: readonly Pairing[];
}

/** Takes a row for each key, or, where one is lacking, none at all. */
function takeRows(rows: ReadonlyMap<string, PlacedRow[]>, keys: readonly string[]): readonly PlacedRow[] {
  const taken = keys.map((key) => ({ key, row: rows.get(key)?.pop() }));
  const found = taken.flatMap(({ row }) => row ?? []);
  if (found.length === keys.length) return found;
  for (const { key, row } of taken) if (row) rows.get(key)?.push(row);
  return [];
}

function placedRows(registers: readonly RegisterView[]): readonly PlacedRow[] {
  return registers
    .filter(({ kind }) => PAIRED_KINDS.includes(kind.id))
    .flatMap((register) => register.rows.map(({ rowIndex }) => ({ register, rowIndex })));
}

/** The rows of the pairings that still hold: all of their rows are there, unchanged. Equal rows are taken one by one. */
export function findKept(kept: readonly Pairing[], registers: readonly RegisterView[]): KeptRows {
  const taken = new Map<RegisterView, Set<number>>();
  const has = ({ register, rowIndex }: PlacedRow): boolean => taken.get(register)?.has(rowIndex) ?? false;
  if (kept.length === 0) return { has, isEmpty: true, ended: [] };
  const rows = groupBy(placedRows(registers), rowKey);
  const ended = kept.filter(({ payment, grounds }) => {
    const found = takeRows(
      rows,
      [payment, ...grounds].map(({ key }) => key),
    );
    for (const { register, rowIndex } of found)
      taken.set(register, (taken.get(register) ?? new Set()).add(rowIndex));
    return found.length === 0;
  });
  return { has, isEmpty: taken.size === 0, ended };
}
