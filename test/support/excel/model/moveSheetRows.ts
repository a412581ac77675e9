// Whole rows of a sheet that come or go, as Excel's Insert and Delete have it: everything that speaks of rows below
// follows, in the whole workbook. Rows that come look like the row above them.

import { parseArea, rangeAddress, type CellRange, type Span } from "../../../../src/domain/sheets/address";
import { moveRows, moveRowsIn, type RowsMoved } from "../formula/moveRowsIn";
import type { Place } from "./chart";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** The host refuses: part of an array cannot be changed. */
export class RowsRefused extends Error {}

function moveRange(moved: RowsMoved, range: CellRange): CellRange | null {
  const rows = moveRows(moved, range.top, range.bottom);
  return rows && { ...range, top: rows[0], bottom: rows[1] };
}

function moveAll(moved: RowsMoved, ranges: readonly CellRange[]): CellRange[] {
  return ranges.flatMap((range) => moveRange(moved, range) ?? []);
}

function moveHidden(moved: RowsMoved, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ first, last }) => {
    const { at, count } = moved;
    if (count > 0 && first < at && last >= at)
      return [
        { first, last: at - 1 },
        { first: at + count, last: last + count },
      ];
    const rows = moveRows(moved, first, last);
    return rows === null ? [] : [{ first: rows[0], last: rows[1] }];
  });
}

function moveAddress(moved: RowsMoved, address: string | null): string | null {
  const pieces = (address ?? "").split(",").flatMap((piece) => {
    const range = parseArea(piece);
    const after = range && moveRange(moved, range);
    if (after === null) return [];
    return /^\d/u.test(piece) ? [`${after.top + 1}:${after.bottom + 1}`] : [rangeAddress(after)];
  });
  return pieces.length === 0 ? null : pieces.join(",");
}

function refusePart(sheet: Sheet, { at, count }: RowsMoved): void {
  const isCut = ({ top, bottom }: CellRange): boolean =>
    count > 0
      ? top < at && bottom >= at
      : top < at - count && bottom >= at && !(top >= at && bottom < at - count);
  if (sheet.spills.some(isCut)) throw new RowsRefused("part of an array");
}

function movePage(sheet: Sheet, moved: RowsMoved): void {
  const { page } = sheet;
  page.printArea = moveAddress(moved, page.printArea);
  page.titleRows = moveAddress(moved, page.titleRows);
  const breaks = [...page.breaksBefore].flatMap((row) => moveRows(moved, row, row)?.[0] ?? []);
  page.breaksBefore.clear();
  for (const row of breaks) page.breaksBefore.add(row);
}

function moveCharts({ sheets }: Workbook, sheet: Sheet, moved: RowsMoved): void {
  for (const chart of sheet.charts)
    chart.anchor = chart.anchor && (moveRange(moved, chart.anchor) ?? chart.anchor);
  const movePlace = <P extends Place | null>(place: P): P =>
    place?.sheet === sheet ? { ...place, range: moveRange(moved, place.range) ?? place.range } : place;
  for (const series of sheets.flatMap((one) => one.charts).flatMap((chart) => chart.series)) {
    series.values = movePlace(series.values);
    series.categories = movePlace(series.categories);
  }
}

function moveFormulas(workbook: Workbook, sheet: Sheet, moved: RowsMoved): void {
  for (const one of workbook.sheets) {
    for (const { rowIndex, columnIndex, cell } of [...one.filledCells()]) {
      if (cell.formula === null) continue;
      const formula = moveRowsIn(cell.formula, one.name, sheet.name, moved);
      one.setCell(rowIndex, columnIndex, { constant: null, formula });
    }
  }
  for (const name of workbook.names) name.refersTo = moveRowsIn(name.refersTo, null, sheet.name, moved);
}

/** `count` below zero: so many go. Throws `RowsRefused`. */
export function moveSheetRows(workbook: Workbook, sheet: Sheet, moved: RowsMoved): void {
  refusePart(sheet, moved);
  moveFormulas(workbook, sheet, moved);
  sheet.moveRows((row) => moveRows(moved, row, row)?.[0] ?? null);
  sheet.merges = moveAll(moved, sheet.merges);
  sheet.spills = moveAll(moved, sheet.spills);
  sheet.filter = sheet.filter && moveRange(moved, sheet.filter);
  sheet.hiddenRows = moveHidden(moved, sheet.hiddenRows);
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = moveRange(moved, table.range);
    return range === null ? [] : [{ ...table, range }];
  });
  sheet.validations = sheet.validations.flatMap((one) => {
    const range = moveRange(moved, one.range);
    return range === null ? [] : [{ ...one, range }];
  });
  for (const format of sheet.conditionalFormats) format.ranges = moveAll(moved, format.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  movePage(sheet, moved);
  moveCharts(workbook, sheet, moved);
  for (let i = 0; i < moved.count; i += 1) if (moved.at > 0) sheet.dressLike(moved.at - 1, moved.at + i);
  workbook.touch();
}
