// The rows of a register as records: each mapped column's cell read as its field. A row whose needed fields can all be
// read is a record; one that holds something but lacks one of them is incomplete, and said so.

import type { FieldDefinition, FieldId, KindDefinition } from "../kinds/kind";
import { numberFormatAt, valueAt, type DateSystem, type SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { MoneyUnit } from "../values/money";
import { readField, type FieldContext } from "../values/readField";
import { Unreadable, type FieldReading } from "../values/reading";
import type { Covering } from "./coverBelow";
import type { SourceRecord } from "./fit";
import type { AmountSign } from "./ledger";
import { ROWS_PER_STEP } from "./rowFacts";

export interface MappedColumn {
  readonly columnIndex: number;
  readonly field: FieldDefinition;
  readonly unit: MoneyUnit;
  readonly covering: Covering;
  readonly sign: AmountSign;
}

export interface RecordSource {
  readonly sheet: SheetSnapshot;
  readonly kind: KindDefinition;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly number[];
  readonly dateSystem: DateSystem;
  readonly year: number | null;
  readonly month: number | null;
}

export interface RecordsRead {
  readonly records: readonly SourceRecord[];
  readonly incomplete: readonly SourceRecord[];
}

function isRead(reading: FieldReading | undefined): boolean {
  return reading !== undefined && reading !== null && !(reading instanceof Unreadable);
}

function isComplete(kind: KindDefinition, fields: SourceRecord["fields"]): boolean {
  for (const group of kind.recordNeeds) {
    if (!group.some((id) => isRead(fields[id]))) return false;
  }
  return true;
}

/** In a ledger's column only the amounts of this side stand for something; a zero stands for none. */
function signed(reading: FieldReading, sign: AmountSign): FieldReading {
  if (sign === "any" || typeof reading !== "number") return reading;
  const amount = sign === "negative" ? -reading : reading;
  return amount > 0 ? amount : null;
}

/** Reads every row; yields the fraction done. */
export function* readRecords(source: RecordSource): Stepwise<RecordsRead> {
  const { sheet, rows } = source;
  const readers = source.columns.map((column) => {
    const { dateSystem, year, month } = source;
    const context: FieldContext = { dateSystem, year, month, unit: column.unit };
    return { ...column, id: column.field.id, type: column.field.type, context };
  });
  const records: SourceRecord[] = [];
  const incomplete: SourceRecord[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const rowIndex = rows[at] ?? 0;
    const fields: Partial<Record<FieldId, FieldReading>> = {};
    let holdsSomething = false;
    for (const { id, type, columnIndex, covering, context, sign } of readers) {
      const from = covering.get(rowIndex) ?? rowIndex;
      const value = valueAt(sheet, from, columnIndex);
      const format = numberFormatAt(sheet, from, columnIndex);
      const reading = value === null ? null : signed(readField(type, value, format, context), sign);
      fields[id] = reading;
      if (reading !== null && from === rowIndex) holdsSomething = true;
    }
    if (isComplete(source.kind, fields)) records.push({ rowIndex, fields });
    else if (holdsSomething) incomplete.push({ rowIndex, fields });
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return { records, incomplete };
}
