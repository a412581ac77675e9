// The numbers that only count the rows: which column holds them, and how they go on.

import { readHeading } from "../fitting/locating/readHeading";
import { type CellValue, valueAt } from "../sheets/snapshot";
import { squeezeText } from "../values/text";
import type { EntryTarget } from "./target";

const SERIAL = /^(?:序号|顺序号|次序|行次|编号|总编号|号|排序|id|no\.?|№)$/iu;
/** Digits at the end of a text: 01, (3), GW-012, 4. */
const COUNTING = /^(.*?)(\d{1,9})([.、)）]?)$/u;

/** 序号 of 基本信息/序号. */
function lowest(header: string): string {
  return header.slice(header.lastIndexOf("/") + 1);
}

/** The column of serial numbers; null where there is none. */
export function serialColumnOf({ table }: EntryTarget): number | null {
  const [first] = table.columns;
  for (const { header, columnIndex, field } of table.columns)
    if (field === null && SERIAL.test(readHeading([lowest(header)]).base)) return columnIndex;
  const isBare = first?.field === null && readHeading([first.header]).base === "";
  return isBare ? first.columnIndex : null;
}

/** "01" → "02", 7 → 8, "GW-012" → "GW-013"; null where the value does not count. */
export function nextSerial(value: CellValue, step: number): CellValue {
  if (typeof value === "number") return Number.isInteger(value) ? value + step : null;
  if (typeof value !== "string") return null;
  const [, head = "", digits, tail = ""] = COUNTING.exec(squeezeText(value)) ?? [];
  if (digits === undefined) return null;
  return `${head}${String(Number(digits) + step).padStart(digits.length, "0")}${tail}`;
}

function countOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  const digits = typeof value === "string" ? COUNTING.exec(squeezeText(value))?.[2] : undefined;
  return digits === undefined ? null : Number(digits);
}

/**
 * The serial after which a new row goes on: that of the row above it where groups number themselves, else the highest of
 * all. null where the rows are not numbered.
 */
export function serialBefore(target: EntryTarget, columnIndex: number, above: number): CellValue {
  const { rows } = target.register;
  let highest: { readonly value: CellValue; readonly count: number } | null = null;
  let ofRowAbove: CellValue = null;
  let starts = 0;
  for (const { rowIndex } of rows) {
    const value = valueAt(target.sheet, rowIndex, columnIndex);
    const count = countOf(value);
    if (count === null) continue;
    if (count === 1) starts += 1;
    if (rowIndex <= above) ofRowAbove = value;
    if (highest === null || count >= highest.count) highest = { value, count };
  }
  return starts > 1 ? ofRowAbove : (highest?.value ?? null);
}
