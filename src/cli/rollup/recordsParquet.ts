// The records of one year of one workbook as a Parquet file: money in whole fen as int64, days as DATE.

import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import { MADE_COLUMNS } from "../../domain/rollup/madeColumns";
import type { RecordCell, RecordColumnType } from "../../domain/rollup/recordColumns";
import type { RecordRow, RecordTable } from "../../domain/rollup/recordTable";

type Element = Pick<SchemaElement, "type" | "converted_type">;

const ELEMENTS: Readonly<Record<RecordColumnType, Element>> = {
  money: { type: "INT64" },
  count: { type: "INT64" },
  day: { type: "INT32", converted_type: "DATE" },
  yesNo: { type: "BOOLEAN" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
};

interface Column {
  readonly name: string;
  readonly type: RecordColumnType;
  readonly data: readonly RecordCell[];
}

function columnsOf(table: RecordTable, rows: readonly RecordRow[]): readonly Column[] {
  return [
    { name: "kind", type: "text", data: rows.map(({ kind }) => kind) },
    { name: "sheet", type: "text", data: rows.map(({ sheet }) => sheet) },
    { name: "row", type: "count", data: rows.map(({ row }) => row) },
    ...MADE_COLUMNS.map(({ name, type }) => ({
      name,
      type,
      data: rows.map(({ made }) => made[name] ?? null),
    })),
    ...table.columns.map(({ field, type }, at) => ({
      name: field,
      type,
      data: rows.map(({ cells }) => cells[at] ?? null),
    })),
  ];
}

/** int64 is written from big integers. */
function sourceOf({ name, type, data }: Column): ColumnSource {
  const isInt64 = ELEMENTS[type].type === "INT64";
  return { name, data: isInt64 ? data.map((value) => (value === null ? null : BigInt(value))) : [...data] };
}

export function recordsParquet(table: RecordTable, rows: readonly RecordRow[]): Uint8Array {
  const columns = columnsOf(table, rows);
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...ELEMENTS[type] })),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData: columns.map(sourceOf), schema }));
}
