// The mark of a cell. Every cell that is drawn asks, so marks are looked up by row.

import type { Severity } from "../../../../domain/checking/finding";
import type { MarkFacts } from "../sheet/FormatFacts";
import type { SheetView } from "../sheet/sheetView";

type MarkedView = Pick<SheetView, "marks" | "rows">;

const EMPTY: readonly never[] = [];
const known = new WeakMap<MarkedView, ReadonlyMap<number, readonly MarkFacts[]>>();

function groupByRow({ marks, rows: { count } }: MarkedView): ReadonlyMap<number, readonly MarkFacts[]> {
  const rows = new Map<number, MarkFacts[]>();
  for (const mark of marks) {
    const last = Math.min(mark.range.bottom, count - 1);
    for (let row = mark.range.top; row <= last; row += 1) {
      const there = rows.get(row);
      if (there === undefined) rows.set(row, [mark]);
      else there.push(mark);
    }
  }
  return rows;
}

/** null for a cell that is not marked. */
export function findMark(view: MarkedView, rowIndex: number, columnIndex: number): Severity | null {
  let rows = known.get(view);
  if (rows === undefined) known.set(view, (rows = groupByRow(view)));
  const marks = rows.get(rowIndex) ?? EMPTY;
  const found = marks.find(({ range: { left, right } }) => left <= columnIndex && columnIndex <= right);
  return found?.severity ?? null;
}
