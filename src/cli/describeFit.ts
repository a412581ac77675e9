// `guangong fit` for people: a sheet, its tables, the columns of each, and what is unclear.

import { judgeTrust } from "../app/trust";
import type { ColumnFit, SheetFit, TableFit, Unclear, WorkbookFit } from "../domain/fitting/fit";
import { columnName } from "../domain/sheets/address";
import { describeRows } from "../texts/rowList";
import { zh } from "../texts/zh";

function columnLine({ columnIndex, header, field }: ColumnFit): string {
  return `    ${columnName(columnIndex)}列“${header}”：${field === null ? "没有用上" : zh.fields[field]}`;
}

function unclearLine(table: TableFit, what: Unclear): string {
  const header =
    "columnIndex" in what
      ? (table.columns.find((column) => column.columnIndex === what.columnIndex)?.header ?? "")
      : "";
  return `    ${zh.unclear(what, header)}`;
}

function rowsBetween(span: { readonly first: number; readonly last: number }): string {
  return describeRows(Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i));
}

function tableLines(table: TableFit): readonly string[] {
  const kind = table.kind === null ? "没看懂是什么表" : zh.kinds[table.kind];
  const trust = table.kind === null ? "" : `（${zh.home.trust[judgeTrust(table)]}）`;
  const data = table.dataRows === null ? "还没有记录" : `记录在${rowsBetween(table.dataRows)}`;
  const totals = table.totalRows.length === 0 ? "" : `，合计在${describeRows(table.totalRows)}`;
  return [
    `  ${kind}${trust}：表头在${rowsBetween(table.headerRows)}，${data}，共 ${table.records.length} 条${totals}`,
    ...table.columns.map(columnLine),
    ...table.unclear.filter((one) => one.code !== "column-unknown").map((one) => unclearLine(table, one)),
  ];
}

function sheetLines(sheet: SheetFit): readonly string[] {
  const head = `『${sheet.sheet}』`;
  if (sheet.isOwn) return [head, `  ${zh.notTable.own}`];
  if (sheet.tables.length > 0) return [head, ...sheet.tables.flatMap(tableLines)];
  return [head, `  ${sheet.notTable === null ? "没有表" : zh.notTable[sheet.notTable]}`];
}

export function describeFit(fit: WorkbookFit): readonly string[] {
  return fit.sheets.flatMap(sheetLines);
}
