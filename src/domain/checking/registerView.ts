// A register as rules look at it: its records with their cells, one entry a row.

import type { SourceRecord, TableFit } from "../fitting/fit";
import { kindById } from "../kinds/catalogue";
import type { FieldDefinition, FieldId, KindDefinition, KindId } from "../kinds/kind";
import { type CellValue, formulaAt, numberFormatAt, type SheetSnapshot, valueAt } from "../sheets/snapshot";
import type { FieldReading } from "../values/reading";

export interface RegisterColumn {
  readonly columnIndex: number;
  readonly header: string;
  readonly field: FieldDefinition;
}

export interface RegisterView {
  readonly sheet: SheetSnapshot;
  readonly kind: KindDefinition;
  readonly table: TableFit;
  readonly columns: readonly RegisterColumn[];
  /** Records and incomplete rows in the sheet's order; a row of a matrix gives an entry a sign-in. */
  readonly rows: readonly SourceRecord[];
}

export function viewRegister(sheet: SheetSnapshot, kindId: KindId, table: TableFit): RegisterView {
  const kind = kindById(kindId);
  const columns = table.columns.flatMap(({ columnIndex, header, field: id }) => {
    const field = kind.fields.find((one) => one.id === id);
    return field ? [{ columnIndex, header, field }] : [];
  });
  const rows =
    table.incomplete.length === 0
      ? table.records
      : [...table.records, ...table.incomplete].sort((one, other) => one.rowIndex - other.rowIndex);
  return { sheet, kind, table, columns, rows };
}

/** null where the register has no column for the field. */
export function columnOf({ columns }: RegisterView, field: FieldId): number | null {
  for (const column of columns) if (column.field.id === field) return column.columnIndex;
  return null;
}

/** The place of a field in a row; the row's first cell where the register has no column for it. */
export function cellOf(
  register: RegisterView,
  rowIndex: number,
  field: FieldId,
): { readonly rowIndex: number; readonly columnIndex: number } {
  const columnIndex = columnOf(register, field) ?? register.columns[0]?.columnIndex ?? 0;
  return { rowIndex, columnIndex };
}

export interface RawCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export function rawCell({ sheet }: RegisterView, rowIndex: number, columnIndex: number): RawCell {
  return {
    value: valueAt(sheet, rowIndex, columnIndex),
    formula: formulaAt(sheet, rowIndex, columnIndex),
    numberFormat: numberFormatAt(sheet, rowIndex, columnIndex),
  };
}

/** The record of a row, the first of several; rows stand in the sheet's order. */
export function recordAt({ rows }: RegisterView, rowIndex: number): SourceRecord | undefined {
  // Without gaps, and with one entry a row, a row's place is known.
  const likely = rowIndex - (rows[0]?.rowIndex ?? 0);
  if (rows[likely]?.rowIndex === rowIndex && rows[likely - 1]?.rowIndex !== rowIndex) return rows[likely];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.rowIndex ?? 0) < rowIndex) low = middle + 1;
    else high = middle;
  }
  const record = rows[low];
  return record?.rowIndex === rowIndex ? record : undefined;
}

/** Whose row it is, or what for: the kind's first field that the row can tell as text. */
export function nameOfRow({ kind }: Pick<RegisterView, "kind">, { fields }: SourceRecord): string {
  for (const { id, type } of kind.fields) {
    const reading: FieldReading | undefined = fields[id];
    if (typeof reading === "string" && reading !== "" && (type === "person" || type === "text"))
      return reading;
  }
  return "";
}
