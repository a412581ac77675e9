// What stands in a cell, and amounts and places, as findings quote them in English.

import type { SheetCell } from "../../../domain/checking/finding";
import { cellAddress } from "../../../domain/sheets/address";
import type { CellValue } from "../../../domain/sheets/snapshot";
import { formatYuan, type MoneyUnit } from "../../../domain/values/money";
import type { Fen } from "../../../domain/values/reading";

const LONGEST = 30;

/** A long text is cut. */
export function quote(found: CellValue): string {
  const text = String(found ?? "");
  return text.length > LONGEST ? `“${text.slice(0, LONGEST)}…”` : `“${text}”`;
}

export function yuan(fen: Fen): string {
  return `${formatYuan(fen)} yuan`;
}

export const units: Readonly<Record<MoneyUnit, string>> = { yuan: "yuan", wan: "ten thousand yuan" };

export function place({ sheet, rowIndex, columnIndex }: SheetCell): string {
  return `“${sheet}” ${cellAddress(rowIndex, columnIndex)}`;
}
