// Writes single cells into a draft's sheet: their part, and styles where a format is needed that is not there yet.

import { parseRange, rangeAddress } from "../../../../domain/sheets/address";
import type { CellWrite } from "../../../../domain/sheets/cellWrites";
import { dropCalculationChain, editWorkbook, requireStylesPart } from "../bookParts";
import { buildOpeningTag } from "../buildOpeningTag";
import { declareUtf8 } from "../declareUtf8";
import type { PackageDraft } from "../PackageDraft";
import { spliceText, type Splice } from "../spliceText";
import { requireCalculation } from "../workbookXml";
import { isTrue } from "../../read/parseXml";
import { cellSplices, type StyledCell } from "./cellSplices";
import { isPlain, restyleCells, restylingOf } from "./restyleCells";
import type { SheetScan } from "./scanResult";
import { sharedSplices } from "./sharedSplices";

/** A cell that is not there has the style of its row, or else of its column. */
function styleOf({ rows, columns }: SheetScan, { rowIndex, columnIndex }: CellWrite): number {
  const row = rows.get(rowIndex);
  const cell = row?.cells.get(columnIndex);
  if (cell !== undefined) return Number(cell.attributes["s"] ?? 0);
  if (row !== undefined && isTrue(row.attributes["customFormat"])) return Number(row.attributes["s"] ?? 0);
  const column = columns.find(({ first, last }) => columnIndex >= first && columnIndex <= last);
  return Number(column?.style ?? 0);
}

/** An empty cell that is not there need not be made. */
function isNeeded(
  { rows }: SheetScan,
  { rowIndex, columnIndex, value, formula, numberFormat }: CellWrite,
): boolean {
  const isEmpty = formula === null && (value === null || value === "");
  return !isEmpty || numberFormat !== null || rows.get(rowIndex)?.cells.has(columnIndex) === true;
}

function withStyles(draft: PackageDraft, scan: SheetScan, cells: readonly CellWrite[]): StyledCell[] {
  const restylings = cells.map((cell) => restylingOf(cell, styleOf(scan, cell)));
  if (restylings.every(isPlain)) return cells.map((cell) => ({ cell, style: 0 }));
  const part = requireStylesPart(draft);
  const before = draft.readText(part);
  const { xml, numbers } = restyleCells(before, restylings);
  if (xml !== before) draft.writeText(part, xml);
  return cells.map((cell, i) => ({ cell, style: numbers[i] ?? 0 }));
}

function byRow(cells: readonly StyledCell[]): Map<number, StyledCell[]> {
  const inOrder = [...cells].sort(
    (a, b) => a.cell.rowIndex - b.cell.rowIndex || a.cell.columnIndex - b.cell.columnIndex,
  );
  const rows = new Map<number, StyledCell[]>();
  for (const styled of inOrder) {
    const row = rows.get(styled.cell.rowIndex);
    if (row === undefined) rows.set(styled.cell.rowIndex, [styled]);
    else row.push(styled);
  }
  return rows;
}

/** The size that the sheet states, widened by the cells that now stand in it. */
function dimensionSplices({ dimension }: SheetScan, cells: readonly CellWrite[]): Splice[] {
  const stated = parseRange(dimension?.attributes["ref"] ?? "");
  if (dimension === null || stated === null) return [];
  const range = cells.reduce(
    ({ top, left, bottom, right }, { rowIndex, columnIndex }) => ({
      top: Math.min(top, rowIndex),
      left: Math.min(left, columnIndex),
      bottom: Math.max(bottom, rowIndex),
      right: Math.max(right, columnIndex),
    }),
    stated,
  );
  if (rangeAddress(range) === rangeAddress(stated)) return [];
  const { start, tagEnd, isSelfClosing } = dimension;
  const opening = buildOpeningTag(dimension, { ref: rangeAddress(range) });
  return [{ start, end: tagEnd, text: `${opening}${isSelfClosing ? "/>" : ">"}` }];
}

/** The part becomes UTF-8 whatever it says it was. */
function declarationSplices({ declaration }: SheetScan): Splice[] {
  if (declaration === null) return [];
  const text = declareUtf8(declaration.text);
  return text === declaration.text ? [] : [{ start: 0, end: declaration.end, text }];
}

/** `scan`: of the part as it stands in the draft. */
export function writeCells(
  draft: PackageDraft,
  part: string,
  scan: SheetScan,
  cells: readonly CellWrite[],
): void {
  const { sheetData } = scan;
  const needed = cells.filter((cell) => isNeeded(scan, cell));
  if (sheetData === null || needed.length === 0) return;
  const splices = [
    ...declarationSplices(scan),
    ...dimensionSplices(scan, needed),
    ...cellSplices(scan, sheetData, byRow(withStyles(draft, scan, needed))),
    ...scan.shared.flatMap(sharedSplices),
  ];
  draft.write(part, spliceText(draft.contentOf(part), splices));
  dropCalculationChain(draft);
  editWorkbook(draft, requireCalculation);
}
