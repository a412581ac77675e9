// A register with its place: what the figures are counted from.

import type { SourceRecord, TableFit, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";

export interface Register {
  readonly sheet: string;
  readonly kind: KindId;
  readonly table: TableFit;
}

/** Every table that is one of the kinds, in the order of the sheet tabs; this program's own sheets are none. */
export function registersOf(fit: WorkbookFit): readonly Register[] {
  return fit.sheets
    .filter((sheet) => !sheet.isOwn)
    .flatMap((sheet) =>
      sheet.tables.flatMap((table) =>
        table.kind === null ? [] : [{ sheet: sheet.sheet, kind: table.kind, table }],
      ),
    );
}

/** The column that holds a field, 0-based; null where the register has none. */
export function columnOfField(register: Register, field: FieldId): number | null {
  return register.table.columns.find((column) => column.field === field)?.columnIndex ?? null;
}

/** The text of a text-like field; "" where it is blank, absent or unreadable. */
export function textOf(record: SourceRecord, field: FieldId): string {
  const reading = record.fields[field];
  return typeof reading === "string" ? reading : "";
}

/** The number of a money (fen) or count field; null where it is blank, absent or unreadable. */
export function numberOf(record: SourceRecord, field: FieldId): number | null {
  const reading = record.fields[field];
  return typeof reading === "number" ? reading : null;
}
