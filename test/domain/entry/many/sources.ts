// Sources of rows for tests: texts as they are pasted, sheets as other workbooks hold them, and a register to take them.

import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import type { EntryForm } from "../../../../src/domain/entry/entryForm";
import { matchSource, type SourceMatch } from "../../../../src/domain/entry/many/matchSource";
import { type SourceTable, sourceTables, withHeader } from "../../../../src/domain/entry/many/sourceTable";
import { readPasted, splitLines } from "../../../../src/domain/entry/readPasted";
import { suggestionsFor } from "../../../../src/domain/entry/suggestions";
import { SEED_STANDARDS } from "../../../../src/domain/settings/seedStandards";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { squeezeText } from "../../../../src/domain/values/text";
import { bookOf, fitFor } from "../../../support/entries";
import { snapshotOf } from "../../../support/snapshotOf";

export function tablesOf(
  kind: EntryForm["kind"],
  ...sheets: readonly SheetSnapshot[]
): readonly SourceTable[] {
  const book = bookOf(...sheets);
  return sourceTables(book, runToEnd(fitWorkbook(book)), kind);
}

export function pasted(form: EntryForm, text: string): readonly SourceTable[] {
  return tablesOf(form.kind, snapshotOf(splitLines(readPasted(text)), { name: "粘贴" }));
}

export function matched(form: EntryForm, table: SourceTable): SourceMatch {
  const fit = fitFor(form.target.snapshot);
  return matchSource(form, table, (field, text) =>
    suggestionsFor(form, field, fit, { standards: SEED_STANDARDS }).some(
      (one) => squeezeText(one.text) === squeezeText(text),
    ),
  );
}

/** Each row by the headings of the form's fields, as it is taken over. */
export function takenOver(form: EntryForm, table: SourceTable): readonly Readonly<Record<string, string>>[] {
  const { keys, hasHeader } = matched(form, table);
  const { rows } = hasHeader ? withHeader(table) : table;
  return rows
    .filter(({ isUneven }) => !isUneven)
    .map(({ cells }) =>
      Object.fromEntries(
        keys.flatMap((key, at) => {
          const field = form.fields.find((one) => one.key === key);
          const cell = cells[at] ?? "";
          return field === undefined || cell === "" ? [] : [[field.heading, cell] as const];
        }),
      ),
    );
}
