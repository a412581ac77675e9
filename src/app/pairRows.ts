// Use cases: 手工配对, a payment and the rows it pays as the clerk says, kept in 关工设置; and taking that back. It ends by itself
// when one of the rows changes.

import { findKept, PAIRED_KINDS, rowKey } from "../domain/checking/pairing/keptPairing";
import { entryAt, type RowRef } from "../domain/checking/rowInWords";
import { viewRegisters } from "../domain/checking/viewRegisters";
import type { PairedRow, Pairing } from "../domain/settings/settings";
import { pairingsRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import type { Book, Notice } from "./sessionState";
import { writeSettings } from "./settingsSheet";

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

async function writePairings(
  core: SessionCore,
  change: (book: Book) => readonly Pairing[],
  notice: Notice,
): Promise<void> {
  await writeSettings(core, {
    settings: (book) => ({ ...book.settings, pairings: change(book) }),
    revision: (book) => pairingsRevision(change(book), core.settingsWords),
    notice,
    keepsCorrections: false,
  });
}

function freeNumber(pairings: readonly Pairing[]): string {
  const used = pairings.map(({ number }) => Number(number)).filter(Number.isFinite);
  return String(Math.max(0, ...used) + 1);
}

const keysOf = ({ payment, grounds }: Pairing): readonly string[] =>
  [payment, ...grounds].map(({ key }) => key);

/** Former pairings with the new one; of those that have ended the ones it replaces are gone. */
function withPair(book: Book, { payment, grounds, note }: Pair): readonly Pairing[] {
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

export async function pairRows(core: SessionCore, pair: Pair): Promise<void> {
  if (pair.grounds.length === 0) return;
  await writePairings(core, (book) => withPair(book, pair), {
    kind: "said",
    what: "paired",
    sheet: SETTINGS_SHEET,
  });
}

export async function unpairRows(core: SessionCore, number: string): Promise<void> {
  const without = ({ settings }: Book): readonly Pairing[] =>
    settings.pairings.filter((one) => one.number !== number);
  await writePairings(core, without, { kind: "said", what: "unpaired", sheet: SETTINGS_SHEET });
}
