// The same rows as other tools would meet them: parsed by zod, and merely passed over.

import type { z } from "zod";
import type { TableFit, WorkbookFit } from "../../src/domain/fitting/fit";
import { kindById } from "../../src/domain/kinds/catalogue";
import { type FieldDefinition, fieldOf } from "../../src/domain/kinds/kind";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { rowSchema } from "./zodSchemas";

/** A table whose columns somebody has told beforehand. */
export interface PlainTable {
  readonly schema: z.ZodType;
  readonly columns: readonly { readonly field: FieldDefinition; readonly columnIndex: number }[];
  readonly rows: readonly (readonly CellValue[])[];
}

function columnsOf({ kind, columns }: TableFit): PlainTable["columns"] {
  if (kind === null) return [];
  return columns.flatMap(({ field: id, columnIndex }) => {
    const field = id === null ? undefined : fieldOf(kindById(kind), id);
    return field ? [{ field, columnIndex }] : [];
  });
}

export function plainTablesOf({ sheets }: WorkbookSnapshot, fit: WorkbookFit): readonly PlainTable[] {
  return fit.sheets.flatMap(({ sheet: name, tables }) => {
    const sheet = sheets.find((one) => one.name === name);
    return tables.flatMap((table) => {
      const columns = columnsOf(table);
      if (!sheet || table.dataRows === null) return [];
      const rows = sheet.rows.slice(table.dataRows.first, table.dataRows.last + 1);
      return [{ schema: rowSchema(columns.map(({ field }) => field)), columns, rows }];
    });
  });
}

export interface ParsedByZod {
  /** By field; null for a row that the schema would not take. */
  readonly rows: readonly unknown[];
  readonly refused: number;
}

/** Names each row's cells, parses it, and keeps what came of it. */
export function parseByZod(tables: readonly PlainTable[]): ParsedByZod {
  const parsed: unknown[] = [];
  let refused = 0;
  for (const { schema, columns, rows } of tables) {
    for (const row of rows) {
      const named: Record<string, CellValue> = {};
      for (const { field, columnIndex } of columns) named[field.id] = row[columnIndex] ?? null;
      const result = schema.safeParse(named);
      parsed.push(result.success ? result.data : null);
      if (!result.success) refused += 1;
    }
  }
  return { rows: parsed, refused };
}

function weightOf(value: CellValue): number {
  return typeof value === "number" ? value : typeof value === "string" ? value.length : 0;
}

/** Looks at each cell once, and does with it as little as can be. */
export function passOverCells({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const { rows } of sheets) for (const row of rows) for (const value of row) sum += weightOf(value);
  return sum;
}
