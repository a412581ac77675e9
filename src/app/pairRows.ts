// Use cases: 手工配对, a payment and the rows it pays as the clerk says, kept in 关工设置; and taking that back. It ends by itself
// when one of the rows changes.

import type { Pair } from "../domain/checking/pairing/addPairing";
import type { Pairing } from "../domain/settings/settings";
import { pairingsRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import type { Notice } from "./notice";
import type { Book } from "./sessionState";
import { writeSettings } from "./settingsSheet";

async function writePairings(
  core: SessionCore,
  change: (book: Book) => readonly Pairing[] | Promise<readonly Pairing[]>,
  notice: Notice,
): Promise<void> {
  await writeSettings(core, {
    settings: async (book) => ({ ...book.settings, pairings: await change(book) }),
    revision: async (book) => pairingsRevision(await change(book), core.settingsWords),
    notice,
    keepsCorrections: false,
  });
}

/** Loaded when it is asked for: few pair by hand. */
async function withPair(book: Book, pair: Pair): Promise<readonly Pairing[]> {
  const { addPairing } = await import("../domain/checking/pairing/addPairing");
  return addPairing(book, pair);
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
