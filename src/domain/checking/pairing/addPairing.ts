// A payment and the rows it pays, as a person says, among the pairings there are.

import type { WorkbookFit } from "../../fitting/fit";
import type { PairedRow, Pairing, Settings } from "../../settings/settings";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { entryAt, type RowRef } from "../rowInWords";
import { viewRegisters } from "../viewRegisters";
import { findKept, PAIRED_KINDS, rowKey } from "./keptPairing";

/** A row and what it says, for whoever reads 关工设置. */
export interface DescribedRow extends RowRef {
  readonly about: string;
}

export interface Pair {
  readonly payment: DescribedRow;
  /** At least one. */
  readonly grounds: readonly DescribedRow[];
  readonly note: string;
}

interface PairedBook {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
}

function freeNumber(pairings: readonly Pairing[]): string {
  const used = pairings.map(({ number }) => Number(number)).filter(Number.isFinite);
  return String(Math.max(0, ...used) + 1);
}

const keysOf = ({ payment, grounds }: Pairing): readonly string[] =>
  [payment, ...grounds].map(({ key }) => key);

/** Former pairings with the new one; of those that have ended the ones it replaces are gone. */
export function addPairing(book: PairedBook, { payment, grounds, note }: Pair): readonly Pairing[] {
  const registers = viewRegisters(book);
  const former = book.settings.pairings;
  const keyed = ({ about, ...row }: DescribedRow): readonly PairedRow[] => {
    const entry = entryAt(registers, PAIRED_KINDS, row);
    return entry === null
      ? []
      : [{ key: rowKey({ register: entry.register, rowIndex: row.rowIndex }), about }];
  };
  const [paying] = keyed(payment);
  const paid = grounds.flatMap(keyed);
  if (paying === undefined || paid.length < grounds.length) return former;
  const made = { number: freeNumber(former), payment: paying, grounds: paid, note: note.trim() };
  const own = new Set(keysOf(made));
  const ended = new Set(findKept(former, registers).ended);
  return [...former.filter((one) => !ended.has(one) || !keysOf(one).some((key) => own.has(key))), made];
}
