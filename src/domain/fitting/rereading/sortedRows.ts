// Rows in the sheet's order, looked up and replaced without going through all of them one by one.

/** The place of the first entry at or below a row. */
export function placeOfRow(rowAt: (at: number) => number, length: number, rowIndex: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rowAt(middle) < rowIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function holdsNumber(rows: readonly number[], rowIndex: number): boolean {
  return rows[placeOfRow((at) => rows[at] ?? 0, rows.length, rowIndex)] === rowIndex;
}

interface OfRow {
  readonly rowIndex: number;
}

/** `entries` with those of some rows taken out and `anew` put in; all three ascending. */
export function replaceRows<T extends OfRow>(
  entries: readonly T[],
  rows: readonly number[],
  anew: readonly T[],
): readonly T[] {
  const rowAt = (at: number): number => entries[at]?.rowIndex ?? 0;
  const pieces: (readonly T[])[] = [];
  let from = 0;
  for (const rowIndex of rows) {
    const start = placeOfRow(rowAt, entries.length, rowIndex);
    pieces.push(entries.slice(from, start));
    pieces.push(anew.filter((one) => one.rowIndex === rowIndex));
    from = placeOfRow(rowAt, entries.length, rowIndex + 1);
  }
  return ([] as T[]).concat(...pieces, entries.slice(from));
}
