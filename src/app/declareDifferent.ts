// Use cases: 同名不同人, rows of one name that the clerk declares to be different persons', kept in 关工设置; and taking that back.

import { declareNamesakes } from "../domain/checking/declareNamesakes";
import { entryAt, type RowRef } from "../domain/checking/rowInWords";
import { viewRegisters } from "../domain/checking/viewRegisters";
import type { KindId } from "../domain/kinds/kind";
import type { Namesake } from "../domain/settings/settings";
import { namesakesRevision } from "../domain/settings/settingsRevisions";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import type { SessionCore } from "./sessionCore";
import type { Book, Notice } from "./sessionState";
import { writeSettings } from "./settingsSheet";

/** Rows of one name, and which of them are one person's. */
export interface Difference {
  readonly name: string;
  readonly kind: KindId;
  /** The rows of each person. */
  readonly persons: readonly (readonly RowRef[])[];
  readonly note: string;
}

async function writeNamesakes(
  core: SessionCore,
  change: (book: Book) => readonly Namesake[],
  notice: Notice,
): Promise<void> {
  await writeSettings(core, {
    settings: (book) => ({ ...book.settings, namesakes: change(book) }),
    revision: (book) => namesakesRevision(change(book), core.settingsWords),
    notice,
    keepsCorrections: false,
  });
}

/** Of one person alone nothing is declared. */
export async function declareDifferent(core: SessionCore, difference: Difference): Promise<void> {
  const { name, kind } = difference;
  if (difference.persons.filter((rows) => rows.length > 0).length < 2) return;
  const note = difference.note.trim();
  const declared = (book: Book): readonly Namesake[] => {
    const registers = viewRegisters(book);
    const persons = difference.persons.map((rows) =>
      rows.flatMap((row) => entryAt(registers, [kind], row)?.record ?? []),
    );
    return declareNamesakes({ name, kind, persons, note }, book.settings.namesakes);
  };
  await writeNamesakes(core, declared, { kind: "said", what: "toldApart", sheet: SETTINGS_SHEET });
}

/** All that was declared of a name in registers of a kind. */
export async function forgetDifferent(core: SessionCore, name: string, kind: KindId): Promise<void> {
  const without = ({ settings }: Book): readonly Namesake[] =>
    settings.namesakes.filter((one) => one.name !== name || one.kind !== kind);
  await writeNamesakes(core, without, { kind: "said", what: "notToldApart", sheet: SETTINGS_SHEET });
}
