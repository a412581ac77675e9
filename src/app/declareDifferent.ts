// Use cases: 同名不同人, rows of one name that the clerk declares to be different persons', kept in 关工设置; and taking that back.

import type { Difference } from "../domain/checking/declareRows";
import type { KindId } from "../domain/kinds/kind";
import type { Namesake } from "../domain/settings/settings";
import { namesakesRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import type { Notice } from "./notice";
import type { Book } from "./sessionState";
import { writeSettings } from "./settingsSheet";

async function writeNamesakes(
  core: SessionCore,
  change: (book: Book) => readonly Namesake[] | Promise<readonly Namesake[]>,
  notice: Notice,
): Promise<void> {
  await writeSettings(core, {
    settings: async (book) => ({ ...book.settings, namesakes: await change(book) }),
    revision: async (book) => namesakesRevision(await change(book), core.settingsWords),
    notice,
    keepsCorrections: false,
  });
}

/** Of one person alone nothing is declared. */
export async function declareDifferent(core: SessionCore, difference: Difference): Promise<void> {
  if (difference.persons.filter((rows) => rows.length > 0).length < 2) return;
  const note = difference.note.trim();
  const declared = async (book: Book): Promise<readonly Namesake[]> => {
    const { declareRows } = await import("../domain/checking/declareRows");
    return declareRows(book, { ...difference, note });
  };
  await writeNamesakes(core, declared, { kind: "said", what: "toldApart", sheet: SETTINGS_SHEET });
}

/** All that was declared of a name in registers of a kind. */
export async function forgetDifferent(core: SessionCore, name: string, kind: KindId): Promise<void> {
  const without = ({ settings }: Book): readonly Namesake[] =>
    settings.namesakes.filter((one) => one.name !== name || one.kind !== kind);
  await writeNamesakes(core, without, { kind: "said", what: "notToldApart", sheet: SETTINGS_SHEET });
}
