// `guangong fit --json`: the fit in the shape that scripts outside the project read (DESIGN §4). Rows and columns as
// Excel shows them.

import type { ColumnFit, SheetFit, TableFit, WorkbookFit } from "../domain/fitting/fit";
import { columnName, type Span } from "../domain/sheets/address";
import { rowsOfSpan } from "../texts/rowList";

type RowPair = readonly [first: number, last: number];

export interface ColumnJson {
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
  readonly confidence: number;
}

export interface TableJson {
  readonly kind: string | null;
  readonly confidence: number;
  readonly headerRows: RowPair;
  readonly dataRows: RowPair | null;
  readonly totalRows: readonly number[];
  readonly footerRows: readonly number[];
  readonly records: number;
  readonly columns: readonly ColumnJson[];
  readonly unit: "yuan" | "wan";
}

export interface FitJson {
  readonly sheets: readonly {
    readonly name: string;
    readonly tables: readonly TableJson[];
    readonly notTable: string | null;
  }[];
}

/** Two decimals say all that a confidence knows. */
function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function rowPair({ first, last }: Span): RowPair {
  return [first + 1, last + 1];
}

function rowNumbers(span: Span | null): readonly number[] {
  return span === null ? [] : rowsOfSpan(span).map((rowIndex) => rowIndex + 1);
}

function columnJson(column: ColumnFit): ColumnJson {
  return {
    column: columnName(column.columnIndex),
    header: column.header,
    field: column.field,
    confidence: rounded(column.confidence),
  };
}

function tableJson(table: TableFit): TableJson {
  return {
    kind: table.kind,
    confidence: rounded(table.confidence),
    headerRows: rowPair(table.headerRows),
    dataRows: table.dataRows === null ? null : rowPair(table.dataRows),
    totalRows: table.totalRows.map((rowIndex) => rowIndex + 1),
    footerRows: rowNumbers(table.footerRows),
    records: table.records.length,
    columns: table.columns.map(columnJson),
    unit: table.unit,
  };
}

function sheetJson(sheet: SheetFit): FitJson["sheets"][number] {
  return { name: sheet.sheet, tables: sheet.tables.map(tableJson), notTable: sheet.notTable };
}

export function fitJson(fit: WorkbookFit): FitJson {
  return { sheets: fit.sheets.map(sheetJson) };
}
