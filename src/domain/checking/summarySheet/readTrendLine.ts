// A line of 历年对比 as it stands: the same figure in each of the years.

import { type SheetSnapshot, valueAt } from "../../sheets/snapshot";
import { SUMMARY_WORDS } from "./summarySheetWords";
import { TREND_LINES, TREND_YEAR, trendKey } from "./trendWords";
import type { WrittenFigure } from "./writtenFigure";

const LABEL_COLUMN = 0;

function textAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = valueAt(sheet, rowIndex, columnIndex);
  return typeof value === "string" ? value : "";
}

/** null where the row is no line of several years. @param headings the row that names the years */
export function readTrendLine(
  sheet: SheetSnapshot,
  rowIndex: number,
  headings: number,
): readonly WrittenFigure[] | null {
  const text = textAt(sheet, rowIndex, LABEL_COLUMN);
  const { mark } = SUMMARY_WORDS;
  const label = text.endsWith(mark) ? text.slice(0, -mark.length) : text;
  const id = Object.hasOwn(TREND_LINES, label) ? TREND_LINES[label] : undefined;
  if (id === undefined) return null;
  const columns = sheet.rows[headings]?.keys() ?? [];
  return [...columns].flatMap((columnIndex): readonly WrittenFigure[] => {
    const heading = textAt(sheet, headings, columnIndex);
    const year = TREND_YEAR.exec(heading)?.[1];
    if (year === undefined) return [];
    const key = trendKey(Number(year), id);
    return [{ id: key, rowIndex, columnIndex, label: `${label}·${heading}`, role: "other" }];
  });
}
