// The rows of a register as records: each mapped column's cell read as its field. A row whose needed fields can all be
// read is a record; one that holds something but lacks one of them is incomplete, and said so.

import {
  countsForRecord,
  type FieldDefinition,
  type FieldId,
  type FieldType,
  type KindDefinition,
} from "../../kinds/kind";
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

function isComplete({ recordNeeds }: KindDefinition, fields: SourceRecord["fields"]): boolean {
  for (const group of recordNeeds) {
    let isThere = false;
    for (const id of group) isThere ||= isRead(fields[id]);
    if (!isThere) return false;
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
  readonly id: FieldId;
  readonly type: FieldType;
  readonly context: FieldContext;
  /** Each row's reading is that of its own cell. */
  readonly isPlain: boolean;
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

function readCell(
  { sheet }: RecordSource,
  { type, context, columnIndex }: Reader,
  rowIndex: number,
): FieldReading {
  const value = valueAt(sheet, rowIndex, columnIndex);
  if (value === null) return null;
  // What is text is read as it stands, however numbers would be shown there.
  const format = typeof value === "number" ? numberFormatAt(sheet, rowIndex, columnIndex) : "General";
  return readField(type, value, format, context);
}

/** What a row reads as in a column that stands for other rows too, for one side of a ledger, or for more than itself. */
function readSpecial(source: RecordSource, reader: Reader, rowIndex: number): FieldReading {
  if (reader.readings !== null) return reader.readings.get(rowIndex) ?? null;
  return signed(readCell(source, reader, sourceRow(reader, rowIndex)), reader.sign);
}

function readRow(source: RecordSource, readers: readonly Reader[], blank: Fields, rowIndex: number): Fields {
  const { given, headed } = source;
  const fields: Fields = { ...blank };
  if (headed !== null) fields[headed.id] = headed.texts.get(rowIndex) ?? given[headed.id] ?? null;
  for (const reader of readers)
    fields[reader.id] = reader.isPlain
      ? readCell(source, reader, rowIndex)
      : readSpecial(source, reader, rowIndex);
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

class RowReader {
  readonly records: SourceRecord[] = [];
  readonly incomplete: SourceRecord[] = [];
  readonly #source: RecordSource;
  readonly #readers: readonly Reader[];
  readonly #blank: Fields;
  readonly #mayBeCovered: boolean;

  constructor(source: RecordSource) {
    const { columns, kind, dateSystem, year, month } = source;
    this.#source = source;
    this.#readers = columns.map((column) => ({
      ...column,
      id: column.field.id,
      type: column.field.type,
      context: { dateSystem, year, month, unit: column.unit },
      isPlain: column.readings === null && column.covering.size === 0 && column.sign === "any",
      isNeeded: countsForRecord(kind, column.field.id),
    }));
    this.#mayBeCovered = columns.some(({ covering }) => covering.size > 0);
    this.#blank = blankRow(source, this.#readers);
  }

  read(rowIndex: number): void {
    const fields = readRow(this.#source, this.#readers, this.#blank, rowIndex);
    if (this.#mayBeCovered && isSecondLine(this.#readers, rowIndex, fields)) return;
    if (isComplete(this.#source.kind, fields)) this.records.push({ rowIndex, fields });
    else if (holdsSomething(this.#readers, rowIndex, fields) && !isOtherSide(this.#source, fields))
      this.incomplete.push({ rowIndex, fields });
  }
}

/** Reads every row; yields the fraction done. */
export function* readRecords(source: RecordSource): Stepwise<RecordsRead> {
  const { rows } = source;
  const reader = new RowReader(source);
  for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
    yield from / rows.length;
    for (const rowIndex of rows.slice(from, from + ROWS_PER_STEP)) reader.read(rowIndex);
  }
  const { records, incomplete } = reader;
  return { records, incomplete };
}
