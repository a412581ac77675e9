// Values and formulas as matrices, text kept as text. Excel reads whatever is put into a cell as if it were typed:
// "0012" becomes 12, "9月18日" a date, "=x" a formula, an id number loses its last digits. Only a cell whose format is
// already text takes text as it is, so text cells are text while they are filled and get their own format afterwards,
// which does not touch what stands in them. Text that begins like a formula gets Excel's own mark of text, the
// apostrophe, besides: without it, it would become a formula when the clerk passes over it with Enter.

import { rangeAddress, type CellRange } from "../../../domain/sheets/address";
import type { CellStyle, DocumentCell, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { withoutOwnSheet } from "../sheetReferences";
import type { DrawStep } from "./drawStep";

const TEXT = "@";
const GENERAL = "General";
const LIKE_A_FORMULA = /^[=+\-@']/u;
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

function isText(cell: DocumentCell): boolean {
  return cell.formula === null && typeof cell.value === "string" && cell.value !== "";
}

function isLikeFormula(cell: DocumentCell): boolean {
  return isText(cell) && LIKE_A_FORMULA.test(String(cell.value));
}

function contentOf(cell: DocumentCell, sheet: string): string | number | boolean | null {
  if (cell.formula !== null) return withoutOwnSheet(cell.formula, sheet);
  return isLikeFormula(cell) ? `'${String(cell.value)}` : cell.value;
}

/** A formula put into a text cell would stay text, and the apostrophe's work is surest in a cell that is none. */
function formatsOf(cell: DocumentCell, format: string): { before: string; after: string | null } {
  if (isText(cell) && !isLikeFormula(cell)) return { before: TEXT, after: format === TEXT ? null : format };
  return format === TEXT ? { before: GENERAL, after: TEXT } : { before: format, after: null };
}

function buildMatrices(document: SheetDocument, range: CellRange): CellMatrices {
  const matrices: CellMatrices = { formatsBefore: [], contents: [], formatsAfter: [] };
  const style = (cell: DocumentCell): CellStyle | undefined => document.styles[cell.style];
  for (let r = range.top; r <= range.bottom; r += 1) {
    const cells = Array.from({ length: range.right + 1 }, (_, c) => document.rows[r]?.cells[c] ?? null);
    const formats = cells.map((cell) => cell && formatsOf(cell, style(cell)?.numberFormat ?? GENERAL));
    matrices.formatsBefore.push(formats.map((format) => format?.before ?? null));
    matrices.contents.push(cells.map((cell) => cell && contentOf(cell, document.name)));
    matrices.formatsAfter.push(formats.map((format) => format?.after ?? null));
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
