// 同名不同人, declared of rows by where they stand.

import type { WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake, Settings } from "../settings/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { declareNamesakes } from "./declareNamesakes";
import { entryAt, type RowRef, rowInWords } from "./rowInWords";
import { viewRegisters } from "./viewRegisters";

/** Rows of one name, and which of them are one person's. */
export interface Difference {
  readonly name: string;
  readonly kind: KindId;
  /** The rows of each person. */
  readonly persons: readonly (readonly RowRef[])[];
  readonly note: string;
}

interface DeclaredBook {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
}

/** A row of one of some kinds, in words. */
export interface NamedRow extends RowRef {
  readonly kind: KindId;
  readonly words: string;
}

/** Those of the rows that a register of one of the kinds has. */
export function describeRows(
  book: Pick<DeclaredBook, "snapshot" | "fit">,
  kinds: readonly KindId[],
  rows: readonly RowRef[],
): readonly NamedRow[] {
  const registers = viewRegisters(book);
  return rows.flatMap((row) => {
    const entry = entryAt(registers, kinds, row);
    return entry === null ? [] : [{ ...row, kind: entry.register.kind.id, words: rowInWords(entry) }];
  });
}

/** All that is declared then. */
export function declareRows(book: DeclaredBook, difference: Difference): readonly Namesake[] {
  const registers = viewRegisters(book);
  const { kind } = difference;
  const persons = difference.persons.map((rows) =>
    rows.flatMap((row) => entryAt(registers, [kind], row)?.record ?? []),
  );
  return declareNamesakes({ ...difference, persons }, book.settings.namesakes);
}
