// Where a printed page must end so that no section and no chart is cut in two.

import type { DocumentRow, PrintSetup } from "./sheetDocument";

const A4_HEIGHT_MM = 297;
const POINTS_PER_MM = 72 / 25.4;
/** What Excel gives a row without a height of its own, at 11 points. */
const DEFAULT_ROW_HEIGHT = 15;

function heightOf({ height }: DocumentRow): number {
  return height ?? DEFAULT_ROW_HEIGHT;
}

function sumHeights(rows: readonly DocumentRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

type PagePart = Pick<PrintSetup, "margins" | "repeatRows">;

interface Pages {
  readonly breaks: readonly number[];
  /** In points: what is taken of the last page, what a page holds, and what the rows take that are repeated on each. */
  readonly filled: number;
  readonly page: number;
  readonly repeated: number;
}

/** @param blockStarts the first row of each block that belongs together, ascending; rows before the first go with it */
function layOutPages(rows: readonly DocumentRow[], blockStarts: readonly number[], print: PagePart): Pages {
  const { margins, repeatRows } = print;
  const page = (A4_HEIGHT_MM - margins.top - margins.bottom) * POINTS_PER_MM;
  const repeated = repeatRows === null ? 0 : sumHeights(rows.slice(repeatRows.first, repeatRows.last + 1));
  /** How full the last page is with these rows after what is on it; a block longer than a page runs on to the next. */
  const fill = (filled: number, block: readonly DocumentRow[]): number =>
    block.reduce((sum, row) => {
      const next = sum + heightOf(row);
      return next > page ? repeated + heightOf(row) : next;
    }, filled);
  const breaks: number[] = [];
  let filled = fill(0, rows.slice(0, blockStarts[0]));
  blockStarts.forEach((start, i) => {
    const block = rows.slice(start, blockStarts[i + 1]);
    if (i > 0 && filled + sumHeights(block) > page) {
      breaks.push(start);
      filled = repeated;
    }
    filled = fill(filled, block);
  });
  return { breaks, filled, page, repeated };
}

/** The rows that begin a new page. */
export function findPageBreaks(
  rows: readonly DocumentRow[],
  blockStarts: readonly number[],
  print: PagePart,
): readonly number[] {
  return layOutPages(rows, blockStarts, print).breaks;
}

/** In points: what is free on the last page, and what is on a new one. */
export interface Room {
  readonly left: number;
  readonly whole: number;
}

export function roomOnPage(
  rows: readonly DocumentRow[],
  blockStarts: readonly number[],
  print: PagePart,
): Room {
  const { filled, page, repeated } = layOutPages(rows, blockStarts, print);
  return { left: page - filled, whole: page - repeated };
}
