// What the contract of marks marks, and where.

import type { Severity } from "../../src/domain/checking/finding";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import { parseRange } from "../../src/domain/sheets/address";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import type { MarkedArea, MarkedCell, SheetMarks } from "../../src/workbook/port";
import type { OwnFormat } from "../support/sheetDump/FormatDump";
import { other, register, SHEET } from "./cellCases";

/** A mark that expects what the sheet holds. */
export function mark(severity: Severity, address: string, sheet: SheetSnapshot = register): MarkedCell[] {
  const range = parseRange(address);
  if (range === null) throw new Error(`no cells: ${address}`);
  const cells: MarkedCell[] = [];
  for (let rowIndex = range.top; rowIndex <= range.bottom; rowIndex += 1) {
    for (let columnIndex = range.left; columnIndex <= range.right; columnIndex += 1)
      cells.push({ rowIndex, columnIndex, severity, expect: contentAt(sheet, rowIndex, columnIndex) });
  }
  return cells;
}

export function marksOf(cells: readonly MarkedCell[], sheet = SHEET): SheetMarks {
  return { sheet, cells };
}

/** Of every kind: a text, a number, a formula, nothing, a merged cell, cells side by side and below each other. */
export const MARKS: readonly SheetMarks[] = [
  marksOf([
    ...mark("warning", "A3"),
    ...mark("error", "C3:C5"),
    ...mark("error", "D7"),
    ...mark("error", "H9"),
    ...mark("warning", "A6:B6"),
    ...mark("note", "A1"),
  ]),
  marksOf(mark("error", "A2:A3", other), "走访"),
];

const area = (sheet: string, severity: Severity, ...addresses: readonly string[]): MarkedArea => ({
  sheet,
  severity,
  ranges: addresses.map((address) => parseRange(address)!),
});

/** What stands once they are laid. */
export const LAID: readonly MarkedArea[] = [
  area(SHEET, "error", "C3:C5", "D7", "H9"),
  area(SHEET, "warning", "A3", "A6:B6"),
  area(SHEET, "note", "A1"),
  area("走访", "error", "A2:A3"),
];

/** Of the clerk's own: over the same cells and others, with formulas that are nearly ours. */
export const OWN_FORMATS: readonly OwnFormat[] = [
  { sheet: SHEET, range: "C3:C7", formula: "=$C3>200" },
  { sheet: SHEET, range: "A3:E6" },
  { sheet: SHEET, range: "C3:C5", formula: '="关工助手标记"<>"别的"' },
  { sheet: "走访", range: "A1:B9", formula: '=A1="error"' },
];
