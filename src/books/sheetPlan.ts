// A sheet as a clerk would have made it over the years: merged title, a line with unit and date, one or two header rows,
// rows typed in different ways, 合计 at the foot, signatures below. Made into a sheet document for the xlsx adapter.

import { type CellRange, rangeAddress } from "../domain/sheets/address";
import type { DocumentCell, DocumentRow, SheetDocument } from "../domain/sheets/sheetDocument";
import type { CellValue } from "../domain/sheets/snapshot";
import { PLAN_PRINT, PLAN_STYLES, type PlanStyle } from "./planStyles";

/** A real date cell; years, months and days as people count them. */
export interface RealDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type PlanCell = CellValue | RealDate;

export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  /** The line between title and header: 填表单位 at the left, 单位：元 at the right. */
  readonly meta: { readonly left: string; readonly right: string } | null;
  /** One or two rows; in a first row of two, null continues the group to its left. */
  readonly headers: readonly (readonly (string | null)[])[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Rows that stand ready with nothing but their serial number. */
  readonly emptyRows: number;
  /** Columns whose sum stands in the 合计 row; none for no such row. */
  readonly totals: readonly number[];
  readonly foot: string | null;
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

function isRealDate(cell: PlanCell): cell is RealDate {
  return typeof cell === "object" && cell !== null;
}

function cell(value: CellValue, style: PlanStyle, formula: string | null = null): DocumentCell {
  return { value, formula, style, link: null };
}

function dataCell(content: PlanCell): DocumentCell {
  if (isRealDate(content)) {
    const serial = (Date.UTC(content.year, content.month - 1, content.day) - SERIAL_EPOCH) / MS_PER_DAY;
    return cell(serial, "date");
  }
  return cell(content, typeof content === "number" ? "number" : "text");
}

function wideRow(text: string, width: number, style: PlanStyle, height: number): DocumentRow {
  return {
    height,
    cells: [cell(text, style), ...Array.from({ length: width - 1 }, () => cell(null, style))],
  };
}

function metaRow(meta: NonNullable<SheetPlan["meta"]>, width: number): DocumentRow {
  const gap = Array.from({ length: width - 2 }, () => null);
  return { height: 18, cells: [cell(meta.left, "meta"), ...gap, cell(meta.right, "metaRight")] };
}

/** Cells that one heading covers: to the right over nulls in a group row, down over nulls in the row below it. */
function headerMerges(headers: SheetPlan["headers"], top: number): readonly CellRange[] {
  const [groups, leaves] = headers;
  if (!groups || !leaves) return [];
  return groups.flatMap((heading, left) => {
    if (heading === null) return [];
    if (leaves[left] === null) return [{ top, bottom: top + 1, left, right: left }];
    let right = left;
    while (right + 1 < groups.length && groups[right + 1] === null && leaves[right + 1] !== null) right += 1;
    return right === left ? [] : [{ top, bottom: top, left, right }];
  });
}

function totalRow(plan: SheetPlan, firstRow: number, lastRow: number): DocumentRow {
  const cells = plan.widths.map((_, column) => {
    if (column === 0) return cell("合  计", "header");
    if (!plan.totals.includes(column)) return cell(null, "text");
    const sum = plan.rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    const range = rangeAddress({ top: firstRow, bottom: lastRow, left: column, right: column });
    return cell(sum, "number", `=SUM(${range})`);
  });
  return { height: 20, cells };
}

function emptyRow(serial: number, width: number): DocumentRow {
  return {
    height: 20,
    cells: [cell(serial, "number"), ...Array.from({ length: width - 1 }, () => cell(null, "text"))],
  };
}

export function buildPlannedSheet(plan: SheetPlan): SheetDocument {
  const width = plan.widths.length;
  const rows: DocumentRow[] = [wideRow(plan.title, width, "title", 30)];
  if (plan.meta) rows.push(metaRow(plan.meta, width));
  const headerTop = rows.length;
  for (const header of plan.headers)
    rows.push({ height: 22, cells: header.map((text) => cell(text, "header")) });
  const firstRow = rows.length;
  for (const row of plan.rows) rows.push({ height: 20, cells: row.map(dataCell) });
  for (let i = 0; i < plan.emptyRows; i += 1) rows.push(emptyRow(plan.rows.length + i + 1, width));
  if (plan.totals.length > 0) rows.push(totalRow(plan, firstRow, rows.length - 1));
  if (plan.foot !== null) rows.push({ height: 26, cells: [cell(plan.foot, "meta")] });
  return {
    name: plan.name,
    columnWidths: plan.widths,
    rows,
    styles: PLAN_STYLES,
    merges: [{ top: 0, bottom: 0, left: 0, right: width - 1 }, ...headerMerges(plan.headers, headerTop)],
    frozenRows: firstRow,
    showGridlines: true,
    charts: [],
    print: { ...PLAN_PRINT, area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } },
  };
}
