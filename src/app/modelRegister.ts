// The register that a new one takes after: the fullest of the workbook, as the clerk has made it.

import type { TableFit, WorkbookFit } from "../domain/fitting/fit";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../domain/sheets/snapshot";
import type { CellPlace } from "../workbook/port";

export interface ModelRegister {
  readonly sheet: string;
  readonly title: CellPlace | null;
  readonly header: CellPlace;
  readonly body: CellPlace;
}

function firstFilledIn({ rows }: SheetSnapshot, rowIndex: number): number | null {
  const column = (rows[rowIndex] ?? []).findIndex((value) => value !== null && value !== "");
  return column < 0 ? null : column;
}

/** The row of the title itself: above it may stand 附件1, below it the unit. */
function titlePlace(sheet: SheetSnapshot, { title, titleRows }: TableFit): CellPlace | null {
  if (titleRows === null || title === "") return null;
  for (let rowIndex = titleRows.first; rowIndex <= titleRows.last; rowIndex += 1) {
    const columnIndex = firstFilledIn(sheet, rowIndex);
    if (columnIndex === null) continue;
    const text = String(valueAt(sheet, rowIndex, columnIndex)).replace(/\s/gu, "");
    if (text === title.replace(/\s/gu, "")) return { rowIndex, columnIndex };
  }
  return null;
}

/** null where the workbook has no register. */
export function findModelRegister(fit: WorkbookFit, snapshot: WorkbookSnapshot): ModelRegister | null {
  const registers = fit.sheets.flatMap(({ sheet, tables }) =>
    tables.filter(({ kind }) => kind !== null).map((table) => ({ sheet, table })),
  );
  const [fullest] = registers.sort((one, other) => other.table.records.length - one.table.records.length);
  const sheet = snapshot.sheets.find(({ name }) => name === fullest?.sheet);
  if (!fullest || !sheet) return null;
  const { table } = fullest;
  const column = table.columns.find(({ field }) => field !== null) ?? table.columns[0];
  const columnIndex = column?.columnIndex ?? 0;
  return {
    sheet: fullest.sheet,
    title: titlePlace(sheet, table),
    header: { rowIndex: table.headerRows.last, columnIndex },
    body: { rowIndex: table.dataRows?.first ?? table.headerRows.last + 1, columnIndex },
  };
}
