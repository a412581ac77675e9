// What could not be read, is unclear, or was not counted, as one list with the place of each: it stands beside what the rules
// find. What lies outside the year is no concern of the sheets; the 汇总 place counts it.

import type { SheetFit, TableFit, Unclear, WorkbookFit } from "../domain/fitting/fit";
import type { LeftOut, LeftOutReason } from "../domain/summary/summary";
import { rowsRange, sheetStart, tableRange, unclearRange } from "./places";
import type { Book, Place } from "./sessionState";
import { listQuestions } from "./trust";

export type Concern =
  | { readonly kind: "unclear"; readonly place: Place; readonly table: TableFit; readonly unclear: Unclear }
  | { readonly kind: "leftOut"; readonly place: Place; readonly leftOut: LeftOut };

/** Of another time, and nothing wrong with it. */
export function isElsewhere(reason: LeftOutReason): boolean {
  return reason === "outside-year" || reason === "outside-span";
}

/** Rows that the list of what was left out names already, by sheet. */
function rowsNamed(leftOut: readonly LeftOut[]): ReadonlySet<string> {
  return new Set(leftOut.flatMap((one) => one.rows.map((row) => `${row} ${one.sheet}`)));
}

/** The unclear thing without the rows that are named elsewhere; null where nothing is left of it. */
function withoutNamed(unclear: Unclear, sheet: string, named: ReadonlySet<string>): Unclear | null {
  if (!("rows" in unclear)) return unclear;
  const rows = unclear.rows.filter((row) => !named.has(`${row} ${sheet}`));
  return rows.length > 0 ? { ...unclear, rows } : null;
}

function unclearConcerns({ sheet, tables }: SheetFit, named: ReadonlySet<string>): readonly Concern[] {
  return tables
    .filter((table) => table.kind !== null)
    .flatMap((table) =>
      listQuestions(table).flatMap((one): readonly Concern[] => {
        const unclear = withoutNamed(one, sheet, named);
        if (unclear === null) return [];
        const place = { sheet, range: unclearRange(table, unclear) };
        return [{ kind: "unclear", place, table, unclear }];
      }),
    );
}

function tableWithRows(sheet: SheetFit | undefined, rows: readonly number[]): TableFit | undefined {
  const [row] = rows;
  if (row === undefined) return sheet?.tables[0];
  return sheet?.tables.find(
    (table) =>
      table.records.some((record) => record.rowIndex === row) ||
      table.incomplete.some((record) => record.rowIndex === row),
  );
}

/** Where left-out rows stand; the sheet's first cell where the whole sheet is meant and holds no table. */
export function leftOutPlace(fit: WorkbookFit, leftOut: LeftOut): Place {
  const table = tableWithRows(
    fit.sheets.find((one) => one.sheet === leftOut.sheet),
    leftOut.rows,
  );
  if (!table) return sheetStart(leftOut.sheet);
  const range = leftOut.rows.length > 0 ? rowsRange(table, leftOut.rows) : tableRange(table);
  return { sheet: leftOut.sheet, range };
}

export function listConcerns({ fit, summary }: Pick<Book, "fit" | "summary">): readonly Concern[] {
  const leftOut = summary.leftOut.filter(({ reason }) => !isElsewhere(reason));
  const named = rowsNamed(leftOut);
  return [
    ...fit.sheets.filter((sheet) => !sheet.isOwn).flatMap((sheet) => unclearConcerns(sheet, named)),
    ...leftOut.map((one): Concern => ({ kind: "leftOut", place: leftOutPlace(fit, one), leftOut: one })),
  ];
}
