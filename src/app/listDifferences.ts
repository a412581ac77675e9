// What is no longer as 关工设置 remembers it, as one list with the place of each where there is one.

import type { SheetFit, WorkbookFit } from "../domain/fitting/fit";
import type { ColumnDifference, TableDifference } from "../domain/fitting/remembering/remembered";
import { columnRange, sheetStart, tableRange } from "./places";
import type { Place } from "./sessionState";

export type Difference =
  | { readonly kind: "table"; readonly what: TableDifference; readonly place: Place | null }
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly what: ColumnDifference;
      readonly place: Place | null;
    };

function placeOfTable({ sheets }: WorkbookFit, what: TableDifference): Place | null {
  const name = what.code === "sheet-renamed" ? what.to : what.sheet;
  const sheet = sheets.find((one) => one.sheet === name);
  if (sheet === undefined) return null;
  if (what.code !== "table-new") return sheetStart(name);
  const table = sheet.tables.find(({ kind, isAgreed }) => kind === what.kind && !isAgreed) ?? sheet.tables[0];
  return table ? { sheet: name, range: tableRange(table) } : sheetStart(name);
}

function columnDifferences({ sheet, tables }: SheetFit): readonly Difference[] {
  return tables.flatMap((table) =>
    table.differences.map((what): Difference => {
      const place = "columnIndex" in what ? { sheet, range: columnRange(table, what.columnIndex) } : null;
      return { kind: "column", sheet, what, place };
    }),
  );
}

/** Of a ledger's two sides one reads a column and the other does not: the one that does is told of. */
function isToldOtherwise(one: Difference, all: readonly Difference[]): boolean {
  if (one.kind !== "column" || one.what.code !== "column-new" || one.what.field !== null) return false;
  const { columnIndex, header } = one.what;
  return all.some(
    (other) =>
      other.kind === "column" &&
      other.sheet === one.sheet &&
      other.what.code !== "column-gone" &&
      other.what.columnIndex === columnIndex &&
      (other.what.code === "column-renamed" || (other.what.header === header && other.what.field !== null)),
  );
}

/** Each difference once, those of whole tables first. */
export function listDifferences(fit: WorkbookFit): readonly Difference[] {
  const all = [
    ...fit.differences.map((what): Difference => ({ kind: "table", what, place: placeOfTable(fit, what) })),
    ...fit.sheets.flatMap(columnDifferences),
  ].filter((one, _, every) => !isToldOtherwise(one, every));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
