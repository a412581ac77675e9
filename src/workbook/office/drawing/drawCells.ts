// Values and formulas as matrices, text kept as text.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import type { CellStyle, DocumentCell, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { withoutOwnSheet } from "../sheetReferences";
import type { DrawStep } from "./drawStep";
import { entryOf, type Entry } from "./entryOf";

const GENERAL = "General";
/** Rows of one step; a request of a summary has fewer altogether. */
const ROWS_PER_STEP = 200;
/** UTF-8 of Chinese text, against the UTF-16 units that a string counts. */
const BYTES_PER_UNIT = 3;

type Matrix = (string | number | boolean | null)[][];

/** A null leaves a cell as it is. */
interface CellMatrices {
  readonly formatsBefore: Matrix;
  readonly contents: Matrix;
  readonly formatsAfter: Matrix;
}

function entryFor(cell: DocumentCell, document: SheetDocument): Entry {
  const style: CellStyle | undefined = document.styles[cell.style];
  const formula = cell.formula === null ? null : withoutOwnSheet(cell.formula, document.name);
  return entryOf({ value: cell.value, formula }, style?.numberFormat ?? GENERAL);
}

function buildMatrices(document: SheetDocument, range: CellRange): CellMatrices {
  const matrices: CellMatrices = { formatsBefore: [], contents: [], formatsAfter: [] };
  for (let r = range.top; r <= range.bottom; r += 1) {
    const cells = Array.from({ length: range.right + 1 }, (_, c) => document.rows[r]?.cells[c] ?? null);
    const entries = cells.map((cell) => cell && entryFor(cell, document));
    matrices.formatsBefore.push(entries.map((entry) => entry?.before ?? null));
    matrices.contents.push(entries.map((entry) => entry?.content ?? null));
    matrices.formatsAfter.push(entries.map((entry) => entry?.after ?? null));
  }
  return matrices;
}

function drawBlock(document: SheetDocument, range: CellRange): DrawStep {
  const matrices = buildMatrices(document, range);
  const hasFormatsAfter = matrices.formatsAfter.some((row) => row.some((format) => format !== null));
  return {
    bytes: JSON.stringify(matrices).length * BYTES_PER_UNIT,
    draw: (sheet) => {
      const block = sheet.getRange(rangeAddress(range));
      block.numberFormat = matrices.formatsBefore;
      block.formulas = matrices.contents;
      if (hasFormatsAfter) block.numberFormat = matrices.formatsAfter;
    },
  };
}

/** The rectangle from A1 that holds the document's cells; null where it has none. */
export function documentRange({ rows }: SheetDocument): CellRange | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  if (width === 0) return null;
  return { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
}

export function drawCells(document: SheetDocument): DrawStep[] {
  const range = documentRange(document);
  if (range === null) return [];
  const steps: DrawStep[] = [];
  for (let top = 0; top <= range.bottom; top += ROWS_PER_STEP) {
    const bottom = Math.min(range.bottom, top + ROWS_PER_STEP - 1);
    steps.push(drawBlock(document, { ...range, top, bottom }));
  }
  return steps;
}
