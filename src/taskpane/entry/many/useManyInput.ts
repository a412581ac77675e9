// How the table at hand is taken over: proposed, and as the clerk says otherwise.

import { useMemo, useState } from "react";
import type { EntryDesk } from "../../../app/entryDesk";
import { nameOf } from "../../../app/entryInput";
import type { ManyInput } from "../../../app/many/manyRows";
import { knownIn, matchTable } from "../../../app/many/matchTable";
import type { EntryField, EntryForm } from "../../../domain/entry/entryForm";
import type { SourceTable } from "../../../domain/entry/many/sourceTable";

export interface ManyInputControl {
  readonly input: ManyInput;
  /** @param name null: the column is not taken over */
  readonly nameColumn: (column: number, name: string | null) => void;
  readonly setCommon: (field: EntryField, text: string) => void;
  readonly change: (rowIndex: number, field: EntryField, text: string) => void;
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([one]) => one !== key));
}

/** @param wantsHeader what the clerk says of the first row; null: nothing */
export function useManyInput(
  desk: EntryDesk,
  form: EntryForm,
  table: SourceTable,
  wantsHeader: boolean | null,
): ManyInputControl {
  const [match, setMatch] = useState(() => matchTable(form, table, knownIn(desk, form), wantsHeader));
  const [common, setCommon] = useState<ManyInput["common"]>(new Map());
  const [changed, setChanged] = useState<ManyInput["changed"]>(new Map());
  const input = useMemo(() => ({ table, ...match, common, changed }), [table, match, common, changed]);
  return {
    input,
    nameColumn: (column, name) =>
      setMatch((before) => ({
        ...before,
        // A field is one column's.
        names: before.names.map((one, at) => (at === column ? name : one === name ? null : one)),
      })),
    setCommon: (field, text) =>
      setCommon((before) =>
        text === "" ? without(before, nameOf(field)) : new Map([...before, [nameOf(field), text]]),
      ),
    change: (rowIndex, field, text) =>
      setChanged(
        (before) =>
          new Map([...before, [rowIndex, new Map([...(before.get(rowIndex) ?? []), [nameOf(field), text]])]]),
      ),
  };
}
