// Lists of ranges as parts of a file write them ("A1:C5 E7"), moved with the rows, and stretched to rows that are to be
// like one they cover.

import {
  parseArea,
  rangeAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellRange,
} from "../../../../domain/sheets/address";
import { shiftRange } from "../../../../domain/sheets/placeRows";
import type { RowShift } from "../../../../domain/sheets/rowShift";

/** Rows that come, and the one they are to be like, as the sheet stands before. */
export interface Likeness {
  readonly shift: RowShift;
  readonly like: number | null;
}

function parseList(list: string): CellRange[] | null {
  const ranges = list.trim().split(/\s+/u).map(parseArea);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function writeRange(range: CellRange): string {
  const isAllRows = range.top === 0 && range.bottom === MAX_ROWS - 1;
  const isAllColumns = range.left === 0 && range.right === MAX_COLUMNS - 1;
  if (isAllColumns && !isAllRows) return `${range.top + 1}:${range.bottom + 1}`;
  return rangeAddress(range);
}

/** null where all of it is gone; as it was where it is no list of ranges. */
export function moveRanges(list: string, shift: RowShift): string | null {
  const ranges = parseList(list);
  if (ranges === null) return list;
  const moved = ranges.map((range) => shiftRange(shift, range));
  if (moved.every((range, i) => range !== null && isSame(range, ranges[i]))) return list;
  const left = moved.filter((range) => range !== null);
  return left.length === 0 ? null : left.map(writeRange).join(" ");
}

function isSame(a: CellRange, b: CellRange | undefined): boolean {
  return a.top === b?.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** A range that covers the row the new ones are like, with them; where they lie apart from it, a range more. */
function withNewRows(former: CellRange, moved: CellRange, { shift, like }: Likeness): CellRange[] {
  if (shift.kind !== "insert" || like === null || like < former.top || like > former.bottom) return [moved];
  const [first, last] = [shift.before, shift.before + shift.count - 1];
  if (moved.top <= first && moved.bottom >= last) return [moved];
  if (moved.bottom === first - 1) return [{ ...moved, bottom: last }];
  if (moved.top === last + 1) return [{ ...moved, top: first }];
  return [moved, { ...moved, top: first, bottom: last }];
}

export interface StretchedList {
  readonly list: string;
  /** How many rows further up its first cell is, for which formulas are stated, than if it had only moved. */
  readonly raised: number;
}

/** Ranges of a rule for cells; null where all of them are gone. */
export function stretchRanges(list: string, likeness: Likeness): StretchedList | null {
  const ranges = parseList(list);
  if (ranges === null) return { list, raised: 0 };
  const pairs = ranges.flatMap((former) => {
    const moved = shiftRange(likeness.shift, former);
    return moved === null ? [] : [{ moved, all: withNewRows(former, moved, likeness) }];
  });
  if (pairs.length === 0) return null;
  const all = pairs.flatMap((pair) => pair.all);
  const isAsBefore = all.length === ranges.length && all.every((range, i) => isSame(range, ranges[i]));
  const topOf = (some: readonly CellRange[]): number => Math.min(...some.map(({ top }) => top));
  const raised = topOf(pairs.map(({ moved }) => moved)) - topOf(all);
  return { list: isAsBefore ? list : all.map(writeRange).join(" "), raised };
}
