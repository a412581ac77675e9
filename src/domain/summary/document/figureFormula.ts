// A figure as a live formula over its source cells, where that yields exactly the figure.

import { sheetRangeAddress } from "../../sheets/address";
import { type CellValue, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";
import { FEN_PER_YUAN } from "../../values/reading";
import type { Figure, FigureSource } from "../summary";

/** Excel takes 255 arguments; beyond these few a formula is no longer something a person checks. */
const MAX_AREAS = 30;
const YUAN_PER_WAN = 10_000;

function valuesIn(sheet: SheetSnapshot | undefined, { range }: FigureSource): readonly CellValue[] {
  const values: CellValue[] = [];
  if (!sheet) return values;
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1)
      values.push(valueAt(sheet, row, column));
  return values;
}

function cellsOf(snapshot: WorkbookSnapshot, sources: readonly FigureSource[]): readonly CellValue[] {
  return sources.flatMap((source) =>
    valuesIn(
      snapshot.sheets.find((one) => one.name === source.sheet),
      source,
    ),
  );
}

const isNumber = (value: CellValue): value is number => typeof value === "number";
const sumOf = (cells: readonly CellValue[]): number =>
  cells.filter(isNumber).reduce((sum, one) => sum + one, 0);

function sumFormula({ unit, value }: Figure, cells: readonly CellValue[], areas: string): string | null {
  if (cells.some((one) => one !== null && !isNumber(one))) return null;
  if (unit !== "yuan") return sumOf(cells) === value ? `=SUM(${areas})` : null;
  if (Math.round(sumOf(cells) * FEN_PER_YUAN) === value) return `=SUM(${areas})`;
  const isWan = Math.round(sumOf(cells) * FEN_PER_YUAN * YUAN_PER_WAN) === value;
  return isWan ? `=SUM(${areas})*${YUAN_PER_WAN}` : null;
}

function countFormula({ value }: Figure, cells: readonly CellValue[], areas: string): string | null {
  return cells.filter((one) => one !== null).length === value ? `=COUNTA(${areas})` : null;
}

/** Numbers add up, anything else counts one. */
function mixedFormula(figure: Figure, cells: readonly CellValue[], areas: string): string | null {
  const others = cells.filter((one) => one !== null && !isNumber(one)).length;
  if (others === 0) return sumFormula(figure, cells, areas);
  if (sumOf(cells) + others !== figure.value) return null;
  return cells.some(isNumber) ? `=SUM(${areas})+COUNTA(${areas})-COUNT(${areas})` : `=COUNTA(${areas})`;
}

/** The formula over the figure's source cells that yields it; null where none does. */
export function figureFormula(figure: Figure, snapshot: WorkbookSnapshot): string | null {
  const { sources, tally } = figure;
  if (sources.length === 0 || sources.length > MAX_AREAS) return null;
  const areas = sources.map((source) => sheetRangeAddress(source.sheet, source.range)).join(",");
  const cells = cellsOf(snapshot, sources);
  switch (tally) {
    case "sum":
      return sumFormula(figure, cells, areas);
    case "cells":
      return countFormula(figure, cells, areas);
    case "sumOrOne":
      return mixedFormula(figure, cells, areas);
    case "people":
    case "derived":
      return null;
  }
}

/** Whether a formula could yield the figure were its cells numbers close together, and yet none does. */
export function needsMark(figure: Figure, snapshot: WorkbookSnapshot): boolean {
  const { tally, sources } = figure;
  const isPlain = tally !== "people" && tally !== "derived";
  return isPlain && sources.length > 0 && figureFormula(figure, snapshot) === null;
}
