// What the status bar says of several selected cells: how many hold something, and the sum of the numbers among them.

import type { CellRange } from "../../../domain/sheets/address";
import { isFilled, placeFrom, rowPlaces } from "../../../workbook/xlsx/view/cells/cellTable";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";

export interface SelectionSummary {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Sums of amounts are exact to the fen; binary rests beyond that are not shown. */
const DECIMALS = 10;

export function summariseSelection(view: SheetView, range: CellRange): SelectionSummary {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  const { cells } = view;
  const lastRow = Math.min(range.bottom, cells.rowStarts.length - 2);
  for (let row = range.top; row <= lastRow; row += 1) {
    const { end } = rowPlaces(cells, row);
    for (let place = placeFrom(cells, row, range.left); place < end; place += 1) {
      if ((cells.columns[place] ?? 0) > range.right) break;
      if (!isFilled(cells, place)) continue;
      filled += 1;
      const value = cells.values[place];
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  return { filled, numbers, sum: Number(sum.toFixed(DECIMALS)) };
}
