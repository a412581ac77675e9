// Single cells as they are to be written, and how that is taken back. The cells are the clerk's own, so each says what it
// expects to find.

import { isSameSheetName } from "./isSameSheetName";
import type { CellContent } from "./sameContent";
import { formulaAt, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** One cell and what is to stand in it. */
export interface CellWrite {
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** A formula is expected by its text; its value, which follows from other cells, may be another. */
  readonly expect: CellContent;
  /** null empties the cell; a text stays text, whatever it begins with; of a formula, the value it yields. */
  readonly value: CellValue;
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
  /** null: the cell keeps its number format. */
  readonly numberFormat: string | null;
}

/** Cells of one sheet, none of them twice. */
export interface CellWrites {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

/** The sheet of that name, in either case of letters as Excel compares them. */
export function findSheet({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** What stands at a place; nothing beyond the grid. */
export function contentAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellContent {
  return { value: valueAt(sheet, rowIndex, columnIndex), formula: formulaAt(sheet, rowIndex, columnIndex) };
}

/** null where the snapshot ends before the cell: how an empty cell there is formatted, it does not say. */
function knownFormat(sheet: SheetSnapshot | undefined, { rowIndex, columnIndex }: CellWrite): string | null {
  return sheet?.numberFormats[rowIndex]?.[columnIndex] ?? null;
}

function takenBack(cell: CellWrite, sheet: SheetSnapshot | undefined): CellWrite {
  const { rowIndex, columnIndex, value, formula } = cell;
  const before = sheet && contentAt(sheet, rowIndex, columnIndex);
  return {
    rowIndex,
    columnIndex,
    expect: { value: value === "" ? null : value, formula },
    value: before?.value ?? null,
    formula: before?.formula ?? null,
    numberFormat: cell.numberFormat === null ? null : knownFormat(sheet, cell),
  };
}

/** The edit that takes `edit` back, given the workbook before it. An empty cell keeps the number format it was given. */
export function inverseOf<E extends CellWrites>(edit: E, before: WorkbookSnapshot): E {
  const sheet = findSheet(before, edit.sheet);
  return { ...edit, cells: edit.cells.map((cell) => takenBack(cell, sheet)) };
}
