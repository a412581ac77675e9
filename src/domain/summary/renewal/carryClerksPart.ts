// The clerk's own rows below a summary: written again below the new one, with their formulas meaning the same cells.

import { cellAddress, type CellRange } from "../../sheets/address";
import { type CapturedRows, captureRows, type LookAt } from "../../sheets/capturedRows";
import { type CellMoves, withMovedReferences } from "../../sheets/movedReferences";
import type { DocumentRow, SheetDocument } from "../../sheets/sheetDocument";
import { movedColumn } from "../document/summaryColumns";
import type { FormerSummary } from "./formerSummary";
import type { RowsAgain } from "./summaryRows";

/** Where a row of the clerk's comes to stand: below the new summary's last row, in the order they have. */
function placeOfClerksRow({ part }: FormerSummary, row: number, renewed: SheetDocument): number {
  const lines = part.line !== null && row > part.line ? 1 : 0;
  return renewed.rows.length + (row - part.foot - 1 - lines);
}

/** Where each cell of the sheet comes to stand. */
export function movesOf(former: FormerSummary, renewed: SheetDocument, again: RowsAgain): CellMoves {
  const { sheet, part, ownWidth } = former;
  const rowOf = (row: number): number | null => {
    if (row <= part.foot) return again.get(row) ?? null;
    return row === part.line ? renewed.rows.length - 1 : placeOfClerksRow(former, row, renewed);
  };
  const columnOf = (column: number, row: number): number | null =>
    row > part.foot || column >= ownWidth
      ? column
      : movedColumn(column, ownWidth, renewed.columnWidths.length);
  return { sheet: sheet.name, rowOf, columnOf };
}

interface MovedRows {
  readonly rows: readonly DocumentRow[];
  /** Cells whose formula means one that is no more. */
  readonly lost: readonly string[];
}

function moveFormulas(captured: CapturedRows, { clerksRows }: FormerSummary, moves: CellMoves): MovedRows {
  const lost: string[] = [];
  const rows = captured.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (!cell?.formula) return cell;
      const formula = withMovedReferences(cell.formula, moves.sheet, moves);
      if (formula === null) lost.push(cellAddress(clerksRows[at] ?? 0, column));
      return formula === null ? cell : { ...cell, formula };
    }),
  }));
  return { rows, lost };
}

function movedMerges({ beyond, part }: FormerSummary, { rowOf }: CellMoves): CellRange[] {
  return beyond.merges.flatMap((merge) => {
    const [top, bottom] = [rowOf(merge.top), rowOf(merge.bottom)];
    const isClerks = merge.top > part.foot && merge.top !== part.line;
    return isClerks && top !== null && bottom !== null ? [{ ...merge, top, bottom }] : [];
  });
}

/** The print area of the clerk's cells as well: paper is as wide as what is on it. */
function printedWidth(rows: readonly DocumentRow[], own: number): number {
  return rows.reduce(
    (widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell !== null) + 1),
    own,
  );
}

export interface Carried {
  readonly document: SheetDocument;
  /** Where the clerk's rows stand now, 0-based; null where there are none. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly lost: readonly string[];
}

/** @param widths of all columns of the former sheet */
export function carryClerksPart(
  former: FormerSummary,
  renewed: SheetDocument,
  {
    again,
    lookAt,
    widths,
  }: { readonly again: RowsAgain; readonly lookAt: LookAt; readonly widths: readonly number[] },
): Carried {
  const { sheet, beyond, clerksRows, width, part } = former;
  if (clerksRows.length === 0) return { document: renewed, rows: null, lost: [] };
  const drawnAbove = part.line ?? part.foot;
  const captured = captureRows({ sheet, lookAt, links: beyond.links, width, drawnAbove }, clerksRows);
  const moves = movesOf(former, renewed, again);
  const { rows, lost } = moveFormulas(captured, former, moves);
  const own = renewed.columnWidths.length;
  const columns = printedWidth(rows, own);
  const area = { ...renewed.print.area, right: columns - 1 };
  const document = {
    ...renewed,
    columnWidths: [...renewed.columnWidths, ...widths.slice(own, columns)],
    rows: [...renewed.rows, ...rows],
    styles: { ...renewed.styles, ...captured.styles },
    merges: [...renewed.merges, ...movedMerges(former, moves)],
    print: { ...renewed.print, area },
  };
  return {
    document,
    rows: { first: renewed.rows.length, last: document.rows.length - 1 },
    lost,
  };
}
