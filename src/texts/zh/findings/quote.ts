// What stands in a cell, and amounts and places, as findings quote them.

import type { SheetCell } from "../../../domain/checking/finding";
import { cellAddress } from "../../../domain/sheets/address";
import type { CellValue } from "../../../domain/sheets/snapshot";
import { formatYuan, type MoneyUnit } from "../../../domain/values/money";
import type { Fen } from "../../../domain/values/reading";

const LONGEST = 30;

/** “某日”; a long text is cut. */
export function quote(found: CellValue): string {
  const text = String(found ?? "");
  return text.length > LONGEST ? `“${text.slice(0, LONGEST)}…”` : `“${text}”`;
}

export function yuan(fen: Fen): string {
  return `${formatYuan(fen)}元`;
}

export const units: Readonly<Record<MoneyUnit, string>> = { yuan: "元", wan: "万元" };

/** 『经费支出』F31 */
export function place({ sheet, rowIndex, columnIndex }: SheetCell): string {
  return `『${sheet}』${cellAddress(rowIndex, columnIndex)}`;
}
