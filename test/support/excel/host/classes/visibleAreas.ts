// The visible cells of a range as rectangles: between hidden rows and hidden columns.

import type { RangeTarget } from "./Classes";

function runs(first: number, last: number, isHidden: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let i = first; i <= last; i += 1) {
    if (isHidden(i)) continue;
    const open = found.at(-1);
    if (open?.[1] === i - 1) open[1] = i;
    else found.push([i, i]);
  }
  return found;
}

export function visibleAreas({ sheet, range }: RangeTarget): RangeTarget[] {
  const rows = runs(range.top, range.bottom, (row) => sheet.isRowHidden(row));
  const columns = runs(range.left, range.right, (column) => sheet.isColumnHidden(column));
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ sheet, range: { top, left, bottom, right } })),
  );
}
