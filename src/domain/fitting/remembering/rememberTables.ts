// A fit as it is to be remembered, once the clerk has agreed to it: every register with its columns, and the tables that
// were said to be none.

import type { ColumnFit, TableFit, WorkbookFit } from "../fit";
import { columnLabel } from "./columnLabel";
import type { RememberedColumn, RememberedTable } from "./remembered";

/** Sessions of a matrix and the parts of a date are known by their shape; only one column of a field is remembered. */
export function rememberColumns(columns: readonly ColumnFit[]): readonly RememberedColumn[] {
  const isRepeated = ({ field }: ColumnFit): boolean =>
    field !== null && columns.filter((other) => other.field === field).length > 1;
  return columns
    .filter((column) => !isRepeated(column))
    .map(({ columnIndex, header, field }) => ({ header: columnLabel(columnIndex, header), field }));
}

export function rememberTable(sheet: string, table: TableFit): RememberedTable {
  const { kind, headerRows } = table;
  return { sheet, kind, headerRows, columns: rememberColumns(table.columns) };
}

/** Registers, and what a person has said is none; a table that was merely not understood is not remembered. */
export function rememberTables({ sheets }: Pick<WorkbookFit, "sheets">): readonly RememberedTable[] {
  return sheets.flatMap(({ sheet, tables }) =>
    tables
      .filter(({ kind, isAgreed }) => kind !== null || isAgreed)
      .map((table) => rememberTable(sheet, table)),
  );
}
