// What belongs to the sheet rather than to its cells: widths, heights, merges, frozen rows, gridlines.

import { columnName, rangeAddress } from "../../../domain/sheets/address";
import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import { columnPoints, type StandardColumn } from "./columnUnit";
import { groupRectangles } from "./rectangles";
import { step, type DrawStep } from "./drawStep";

/** Equal neighbours in one step: [first, last, value]. */
function equalRuns(values: readonly (number | null)[]): [number, number, number][] {
  const keys = values.map((value) => (value === null ? null : String(value)));
  return groupRectangles([keys]).map(({ key, range }) => [range.left, range.right, Number(key)]);
}

function drawWidths({ columnWidths }: SheetDocument, standard: StandardColumn): DrawStep[] {
  return equalRuns(columnWidths).map(([first, last, width]) =>
    step(3, (sheet) => {
      const columns = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
      columns.format.columnWidth = columnPoints(width, standard);
    }),
  );
}

function drawHeights({ rows }: SheetDocument): DrawStep[] {
  return equalRuns(rows.map((row) => row.height)).map(([first, last, height]) =>
    step(3, (sheet) => {
      sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
    }),
  );
}

export function drawFrame(document: SheetDocument, standard: StandardColumn): DrawStep[] {
  const { merges, frozenRows, showGridlines } = document;
  const steps = [...drawWidths(document, standard), ...drawHeights(document)];
  for (const merge of merges)
    steps.push(step(2, (sheet) => sheet.getRange(rangeAddress(merge)).merge(false)));
  if (frozenRows > 0) steps.push(step(2, (sheet) => sheet.freezePanes.freezeRows(frozenRows)));
  if (!showGridlines) steps.push(step(1, (sheet) => void (sheet.showGridlines = false)));
  return steps;
}
