// What a table may be read as, for the lists the clerk chooses from: its kind, and each column's field.

import { kindById } from "../domain/kinds/catalogue";
import type { FieldId, KindId } from "../domain/kinds/kind";
import type { TableFit } from "../domain/fitting/fit";
import { sidesOf, type TableRef } from "./correct";
import type { Book } from "./sessionState";

/** "none": a person has said that it is no register; "open": nobody knows. */
export type KindChoice = KindId | "ledger" | "none" | "open";

/** What a table is read as now. */
export function kindChoiceOf(book: Book, ref: TableRef): KindChoice {
  const { kind, isAgreed } = ref.table;
  if (kind === null) return isAgreed ? "none" : "open";
  return sidesOf(book, ref).length > 1 ? "ledger" : kind;
}

export interface FieldChoice {
  readonly field: FieldId;
  /** Another column that is read as it now; choosing the field takes it from there. */
  readonly usedBy: number | null;
}

/** The fields of the table's kind for one of its columns, in their usual order; none where the kind is not known. */
export function listFieldChoices({ kind, columns }: TableFit, columnIndex: number): readonly FieldChoice[] {
  if (kind === null) return [];
  const others = columns.filter((column) => column.columnIndex !== columnIndex);
  return kindById(kind).fields.map(({ id }) => ({
    field: id,
    usedBy: others.find(({ field }) => field === id)?.columnIndex ?? null,
  }));
}
