// Which sheets are read otherwise than before although nothing in them has changed: what came of the clerk's word.

import type { SheetFit } from "../domain/fitting/fit";
import type { Book } from "./sessionState";

function readingOf({ tables }: SheetFit): string {
  return JSON.stringify(
    tables.map(({ kind, isAgreed, headerRows, records, columns }) => [
      kind,
      isAgreed,
      headerRows,
      records.length,
      columns.map(({ field }) => field),
    ]),
  );
}

/** As they are read now; empty where the workbook has been read anew. */
export function changedSheets(before: Book, after: Book): readonly SheetFit[] {
  if (before === after || before.snapshot !== after.snapshot) return [];
  const former = new Map(before.fit.sheets.map((sheet) => [sheet.sheet, readingOf(sheet)]));
  return after.fit.sheets.filter((sheet) => former.get(sheet.sheet) !== readingOf(sheet));
}
