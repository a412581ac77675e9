// `guangong fit` for people: a sheet, its tables, the columns of each, and what is unclear.

import { judgeTrust } from "../app/trust";
import type { ColumnFit, SheetFit, TableFit, Unclear, WorkbookFit } from "../domain/fitting/fit";
import type { SettingsFault } from "../domain/settings/settings";
import { columnName, type Span } from "../domain/sheets/address";
import { SETTINGS_SHEET } from "../domain/sheets/ownSheet";
import { describeRows, rowsOfSpan } from "../texts/rowList";
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

function rowsBetween(span: Span): string {
  return describeRows(rowsOfSpan(span));
}

function tableLines(table: TableFit): readonly string[] {
  const unknown = table.isAgreed ? zh.notTable.said : "没看懂是什么表";
  const kind = table.kind === null ? unknown : zh.kinds[table.kind];
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

/** What is no longer as 关工设置 remembers it, and what of that sheet could not be read; nothing where all is well. */
function settingsLines(fit: WorkbookFit, faults: readonly SettingsFault[]): readonly string[] {
  const lines = [
    ...fit.differences.map(zh.tableDifference),
    ...fit.sheets.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ differences }) =>
        differences.map((one) => `${zh.home.sheet(sheet)}${zh.columnDifference(one)}`),
      ),
    ),
    ...faults.map(zh.settingsFault),
  ];
  return lines.length === 0
    ? []
    : [`与${zh.home.sheet(SETTINGS_SHEET)}相比：`, ...lines.map((line) => `  ${line}`)];
}

export function describeFit(fit: WorkbookFit, faults: readonly SettingsFault[]): readonly string[] {
  return [...fit.sheets.flatMap(sheetLines), ...settingsLines(fit, faults)];
}
