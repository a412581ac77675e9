// A figure as a live formula over its source cells, where that yields exactly the figure.

import { sheetRangeAddress } from "../../sheets/address";
import { type CellValue, valueAt, type WorkbookSnapshot } from "../../sheets/snapshot";
import { FEN_PER_YUAN } from "../../values/reading";
import type { Figure, FigureSource } from "../summary";

/** Excel takes 255 arguments; beyond these few a formula is no longer something a person checks. */
const MAX_AREAS = 30;
const YUAN_PER_WAN = 10_000;

/** What a formula sees in its cells. */
interface Seen {
  sum: number;
  numbers: number;
  /** Filled with something else. */
  others: number;
}

function look(seen: Seen, value: CellValue): void {
  if (typeof value === "number") {
    seen.sum += value;
    seen.numbers += 1;
  } else if (value !== null) seen.others += 1;
}

function lookAt(snapshot: WorkbookSnapshot, sources: readonly FigureSource[]): Seen {
  const seen: Seen = { sum: 0, numbers: 0, others: 0 };
  for (const { sheet: name, range } of sources) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        look(seen, valueAt(sheet, row, column));
  }
  return seen;
}

function sumFormula({ unit, value }: Figure, { sum, others }: Seen, areas: string): string | null {
  if (others > 0) return null;
  if (unit !== "yuan") return sum === value ? `=SUM(${areas})` : null;
  if (Math.round(sum * FEN_PER_YUAN) === value) return `=SUM(${areas})`;
  const isWan = Math.round(sum * FEN_PER_YUAN * YUAN_PER_WAN) === value;
  return isWan ? `=SUM(${areas})*${YUAN_PER_WAN}` : null;
}

function countFormula({ value }: Figure, { numbers, others }: Seen, areas: string): string | null {
  return numbers + others === value ? `=COUNTA(${areas})` : null;
}

/** Numbers add up, anything else counts one. */
function mixedFormula(figure: Figure, seen: Seen, areas: string): string | null {
  const { sum, numbers, others } = seen;
  if (others === 0) return sumFormula(figure, seen, areas);
  if (sum + others !== figure.value) return null;
  return numbers > 0 ? `=SUM(${areas})+COUNTA(${areas})-COUNT(${areas})` : `=COUNTA(${areas})`;
}

/** The formula over the figure's source cells that yields it; null where none does. */
export function figureFormula(figure: Figure, snapshot: WorkbookSnapshot): string | null {
  const { sources, tally } = figure;
  if (sources.length === 0 || sources.length > MAX_AREAS) return null;
  const areas = sources.map((source) => sheetRangeAddress(source.sheet, source.range)).join(",");
  const seen = lookAt(snapshot, sources);
  switch (tally) {
    case "sum":
      return sumFormula(figure, seen, areas);
    case "cells":
      return countFormula(figure, seen, areas);
    case "sumOrOne":
      return mixedFormula(figure, seen, areas);
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
