// A sheet's rows and columns in pixels: what the file says of them, and what it leaves open.

import { MAX_COLUMNS, MAX_ROWS } from "../../../../domain/sheets/address";
import type { Pacer } from "../../../Pacer";
import type { CellTable } from "../cells/cellTable";
import { autoRowHeight } from "../geometry/autoRowHeight";
import type { AutoHeightContext } from "../geometry/autoRowHeight";
import type { Axis } from "../geometry/axis";
import { buildAxis } from "../geometry/axis";
import { columnPixels, standardColumnPixels } from "../geometry/columnWidth";
import { digitWidth } from "../geometry/digitWidth";
import { lineHeight, pixelsOfPoints } from "../geometry/lineHeight";
import { buildMergeTable } from "../geometry/mergeTable";
import type { MergeTable } from "../geometry/mergeTable";
import type { CellLook } from "../style/cellLook";
import type { WorkbookLooks } from "../style/readLooks";
import type { TextWidths } from "../text/textWidths";
import type { SheetFacts } from "./sheetFacts";

export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

/** Empty rows and columns shown beyond what is used, so that a sheet does not end where its table does. */
const MORE_ROWS = 60;
const MORE_COLUMNS = 12;
const FEWEST_ROWS = 120;
const FEWEST_COLUMNS = 40;
/** Rows laid out between two looks at the clock. */
const ROWS_AT_A_TIME = 2000;

/** `lastRow` and `lastColumn`: the last that hold anything, 0-based, −1 for none. */
export function shownExtent(lastRow: number, lastColumn: number): SheetExtent {
  return {
    rows: Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, lastRow + 1 + MORE_ROWS)),
    columns: Math.min(MAX_COLUMNS, Math.max(FEWEST_COLUMNS, lastColumn + 1 + MORE_COLUMNS)),
  };
}

/** The first so many columns. */
export function layOutColumns(facts: SheetFacts, count: number, standardFont: CellLook["font"]): Axis {
  const digit = digitWidth(standardFont);
  const standard =
    facts.defaultColumnWidth === null
      ? standardColumnPixels(facts.baseColumnWidth, digit)
      : columnPixels(facts.defaultColumnWidth, digit);
  const widths = new Map<number, number>();
  for (const column of facts.columns) {
    const width = column.width === null ? standard : columnPixels(column.width, digit);
    for (let c = column.first; c <= Math.min(column.last, count - 1); c += 1) {
      widths.set(c, column.hidden ? 0 : width);
    }
  }
  return buildAxis(count, (c) => widths.get(c) ?? standard);
}

export interface LayoutContext {
  readonly cells: CellTable;
  readonly facts: SheetFacts;
  readonly extent: SheetExtent;
  readonly looks: WorkbookLooks;
  readonly textWidths: TextWidths;
}

/** What heights that the file leaves open follow from. */
export function autoHeightContext(
  { cells, facts, extent, looks, textWidths }: LayoutContext,
  columns: Axis,
): AutoHeightContext {
  const standardFont = looks.plain.font;
  const { defaultRowHeight } = facts;
  return {
    cells,
    lookOf: (style) => looks.cells[style] ?? looks.plain,
    columns,
    merges: buildMergeTable(facts.merges, extent.rows),
    textWidths,
    standardFont,
    standardHeight: defaultRowHeight === null ? lineHeight(standardFont) : pixelsOfPoints(defaultRowHeight),
  };
}

async function layOutRows(
  { facts, extent }: LayoutContext,
  auto: AutoHeightContext,
  pacer: Pacer,
): Promise<Axis> {
  const heights = new Float64Array(extent.rows);
  for (let row = 0; row < extent.rows; row += 1) {
    heights[row] = heightOf(row, facts, auto);
    if (row % ROWS_AT_A_TIME === 0) await pacer.turn();
  }
  return buildAxis(extent.rows, (row) => heights[row] ?? auto.standardHeight);
}

/** In pixels; 0 for a hidden row. */
export function heightOf(row: number, facts: SheetFacts, auto: AutoHeightContext): number {
  const own = facts.rows.get(row);
  if (own?.hidden === true) return 0;
  const stated = own?.height ?? null;
  if (stated !== null) return pixelsOfPoints(stated);
  const isMentioned =
    own !== undefined || (auto.cells.rowStarts[row] ?? 0) < (auto.cells.rowStarts[row + 1] ?? 0);
  if (facts.hidesUnmentionedRows && !isMentioned) return 0;
  return autoRowHeight(row, auto);
}

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeTable;
}

export async function layOutSheet(context: LayoutContext, pacer: Pacer): Promise<SheetLayout> {
  const columns = layOutColumns(context.facts, context.extent.columns, context.looks.plain.font);
  const auto = autoHeightContext(context, columns);
  return { columns, merges: auto.merges, rows: await layOutRows(context, auto, pacer) };
}
