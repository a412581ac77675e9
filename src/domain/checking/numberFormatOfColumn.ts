// The number format in which a column's own numbers stand, for one that was text and becomes a number.

import { numberFormatAt, valueAt } from "../sheets/snapshot";
import { isDateFormat } from "../values/isDateFormat";
import type { RegisterView } from "./registerView";

const TEXT_FORMAT = "@";
const GENERAL = "General";

/** Asked for each cell of a column that may be text throughout, so that looking once has to do. */
const known = new WeakMap<RegisterView, Map<number, string>>();

function isForNumbers(format: string): boolean {
  return format !== TEXT_FORMAT && !isDateFormat(format);
}

function findFormat({ sheet, rows }: RegisterView, columnIndex: number): string {
  for (const { rowIndex } of rows) {
    const format = numberFormatAt(sheet, rowIndex, columnIndex);
    if (typeof valueAt(sheet, rowIndex, columnIndex) === "number" && isForNumbers(format)) return format;
  }
  return GENERAL;
}

/** null where the cell's own format shows numbers already; "General" where the column has none that do. */
export function formatForNumber(register: RegisterView, columnIndex: number, own: string): string | null {
  if (isForNumbers(own)) return null;
  const formats = known.get(register) ?? new Map<number, string>();
  known.set(register, formats);
  const format = formats.get(columnIndex) ?? findFormat(register, columnIndex);
  formats.set(columnIndex, format);
  return format;
}
