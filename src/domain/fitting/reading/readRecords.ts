// The rows of a register as records: each mapped column's cell read as its field. A row whose needed fields can all be
// read is a record; one that holds something but lacks one of them is incomplete, and said so.

import { countsForRecord, type FieldDefinition, type FieldId, type KindDefinition } from "../../kinds/kind";
import { numberFormatAt, valueAt, type DateSystem, type SheetSnapshot } from "../../sheets/snapshot";
import type { Stepwise } from "../../stepwise";
import type { MoneyUnit } from "../../values/money";
import { readField, type FieldContext } from "../../values/readField";
import { Unreadable, type FieldReading } from "../../values/reading";
import type { Covering } from "./findCovering";
import type { SourceRecord } from "../fit";
import type { AmountSign } from "../matching/findLedger";
import type { GivenFields } from "../matching/readGiven";
import { ROWS_PER_STEP } from "../locating/readRowFacts";

export interface MappedColumn {
  readonly columnIndex: number;
  readonly field: FieldDefinition;
  readonly unit: MoneyUnit;
  readonly covering: Covering;
  readonly sign: AmountSign;
  /** Per row what was read already, where more than one column makes up the field. */
  readonly readings: ReadonlyMap<number, FieldReading> | null;
}

export interface RecordSource {
  readonly sheet: SheetSnapshot;
  readonly kind: KindDefinition;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly number[];
  /** Fields without a column that are the same in every row. */
  readonly given: GivenFields;
  /** A field without a column that lines among the rows stand for, with the line over each row; null where none is. */
  readonly headed: HeadedField | null;
  readonly dateSystem: DateSystem;
  readonly year: number | null;
  readonly month: number | null;
}

/** The choice that a line among the rows makes for those below it; `texts` by row. */
export interface HeadedField {
  readonly id: FieldId;
  readonly texts: ReadonlyMap<number, string>;
}

export interface RecordsRead {
  readonly records: readonly SourceRecord[];
  readonly incomplete: readonly SourceRecord[];
  /** As `TableFit.listed`. */
  readonly listed?: readonly string[];
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

/** In a ledger of two sides a row without an amount of this side belongs to the other. */
function isOtherSide({ columns }: RecordSource, fields: SourceRecord["fields"]): boolean {
  return columns.some(({ sign, field }) => sign !== "any" && fields[field.id] === null);
}

interface Reader extends MappedColumn {
  readonly context: FieldContext;
  /** Whether a record needs the field, alone or as one of several. */
  readonly isNeeded: boolean;
}

type Fields = Partial<Record<FieldId, FieldReading>>;

/** The row whose cell stands for this row's: its own, or the one that covers it. */
function sourceRow({ covering }: MappedColumn, rowIndex: number): number {
  return covering.size === 0 ? rowIndex : (covering.get(rowIndex) ?? rowIndex);
}

/** All fields that rows have, so that each row's object is of the same shape and nothing is added to it. */
function blankRow({ given, headed }: RecordSource, readers: readonly Reader[]): Fields {
  const fields: Fields = { ...given };
  if (headed !== null) fields[headed.id] ??= null;
  for (const { field } of readers) fields[field.id] ??= null;
  return fields;
}

function readRow(
  { sheet, given, headed }: RecordSource,
  readers: readonly Reader[],
  blank: Fields,
  rowIndex: number,
): Fields {
  const fields: Fields = { ...blank };
  if (headed !== null) fields[headed.id] = headed.texts.get(rowIndex) ?? given[headed.id] ?? null;
  for (const reader of readers) {
    const { field, columnIndex, context, sign, readings } = reader;
    if (readings !== null) {
      fields[field.id] = readings.get(rowIndex) ?? null;
      continue;
    }
    const from = sourceRow(reader, rowIndex);
    const value = valueAt(sheet, from, columnIndex);
    if (value === null) {
      fields[field.id] = null;
      continue;
    }
    // What is text is read as it stands, however numbers would be shown there.
    const format = typeof value === "number" ? numberFormatAt(sheet, from, columnIndex) : "General";
    fields[field.id] = signed(readField(field.type, value, format, context), sign);
  }
  return fields;
}

/** Whether a cell of the row itself, not one that covers it, holds something of a record. */
function holdsSomething(readers: readonly Reader[], rowIndex: number, fields: Fields): boolean {
  return readers.some(
    (reader) => fields[reader.field.id] !== null && sourceRow(reader, rowIndex) === rowIndex,
  );
}

/**
 * A row whose needed cells are all merged into the row above is that record's second line (two goods for one family). An
 * amount of its own makes it a record.
 */
function isSecondLine(readers: readonly Reader[], rowIndex: number, fields: Fields): boolean {
  let covered = 0;
  for (const reader of readers) {
    const { field, isNeeded } = reader;
    if (sourceRow(reader, rowIndex) === rowIndex) {
      if (isNeeded || (field.type === "money" && fields[field.id] !== null)) return false;
    } else if (isNeeded) covered += 1;
  }
  return covered > 0;
}

/** Reads every row; yields the fraction done. */
export function* readRecords(source: RecordSource): Stepwise<RecordsRead> {
  const { rows, kind, dateSystem, year, month } = source;
  const readers: Reader[] = source.columns.map((column) => ({
    ...column,
    context: { dateSystem, year, month, unit: column.unit },
    isNeeded: countsForRecord(kind, column.field.id),
  }));
  const mayBeCovered = readers.some(({ covering }) => covering.size > 0);
  const blank = blankRow(source, readers);
  const records: SourceRecord[] = [];
  const incomplete: SourceRecord[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const rowIndex = rows[at] ?? 0;
    const fields = readRow(source, readers, blank, rowIndex);
    if (mayBeCovered && isSecondLine(readers, rowIndex, fields)) continue;
    if (isComplete(kind, fields)) records.push({ rowIndex, fields });
    else if (holdsSomething(readers, rowIndex, fields) && !isOtherSide(source, fields)) {
      incomplete.push({ rowIndex, fields });
    }
    if (at % ROWS_PER_STEP === 0) yield at / rows.length;
  }
  return { records, incomplete };
}
