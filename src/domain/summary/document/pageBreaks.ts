// Where a printed page must end so that no section and no chart is cut in two.

import type { DocumentRow, PrintSetup } from "../../sheets/sheetDocument";

const A4_HEIGHT_MM = 297;
const POINTS_PER_MM = 72 / 25.4;
/** What Excel gives a row without a height of its own, at 11 points. */
const DEFAULT_ROW_HEIGHT = 15;

function heightOf(rows: readonly DocumentRow[], first: number, end: number): number {
  return rows.slice(first, end).reduce((sum, row) => sum + (row.height ?? DEFAULT_ROW_HEIGHT), 0);
}

/**
 * The rows that begin a new page.
 * @param blockStarts the first row of each block that belongs together, ascending; rows before the first go with it
 */
export function findPageBreaks(
  rows: readonly DocumentRow[],
  blockStarts: readonly number[],
  print: Pick<PrintSetup, "margins" | "repeatRows">,
): readonly number[] {
  const { margins, repeatRows } = print;
  const page = (A4_HEIGHT_MM - margins.top - margins.bottom) * POINTS_PER_MM;
  const repeated = repeatRows === null ? 0 : heightOf(rows, repeatRows.first, repeatRows.last + 1);
  const breaks: number[] = [];
  let filled = heightOf(rows, 0, blockStarts[0] ?? rows.length);
  let isPageEmpty = true;
  blockStarts.forEach((start, i) => {
    const height = heightOf(rows, start, blockStarts[i + 1] ?? rows.length);
    if (!isPageEmpty && filled + height > page) {
      breaks.push(start);
      filled = repeated;
    }
    filled += height;
    isPageEmpty = false;
  });
  return breaks;
}
