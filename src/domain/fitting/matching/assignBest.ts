// The best total one-to-one assignment (the assignment problem): shortest augmenting paths with potentials, as in Jonker
// and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems" (Computing 38,
// 1987), O(rows² × columns). The domain imports nothing, and this is all of it that fitting needs.

/** Per row the column of its mate, −1 where the row stays alone. */
export type Assignment = readonly number[];

const FREE = -1;

interface Search {
  readonly gains: readonly (readonly number[])[];
  readonly columns: number;
  /** Potentials of rows and columns. */
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** The row each column is given to. */
  readonly rowOf: Int32Array;
}

/** Cost of giving a row a column; columns beyond the real ones are "nobody" and cost nothing. */
function costOf(search: Search, row: number, column: number): number {
  const gain = search.gains[row]?.[column] ?? 0;
  return gain > 0 ? -gain : 0;
}

/** One search for a free column: what reaching each column costs, and from which column it is reached. */
interface Paths {
  readonly distance: Float64Array;
  readonly cameFrom: Int32Array;
  readonly isDone: Uint8Array;
}

function at(numbers: Float64Array | Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Offers every open column the way over `row`, and returns the open column that is cheapest to reach now. */
function relax(search: Search, paths: Paths, row: number, from: number, base: number): number {
  const { distance, cameFrom, isDone } = paths;
  let cheapest = FREE;
  for (let column = 0; column < search.columns; column += 1) {
    if (isDone[column] === 1) continue;
    const price = at(search.rowPrice, row) + at(search.columnPrice, column);
    const reduced = base + costOf(search, row, column) - price;
    if (reduced < at(distance, column)) {
      distance[column] = reduced;
      cameFrom[column] = from;
    }
    if (cheapest === FREE || at(distance, column) < at(distance, cheapest)) cheapest = column;
  }
  return cheapest;
}

/** Keeps every reduced cost at zero or above after a search that ended at distance `end`. */
function adjustPrices(search: Search, paths: Paths, startRow: number, end: number): void {
  paths.isDone.forEach((isDone, column) => {
    if (isDone === 0) return;
    const slack = end - at(paths.distance, column);
    const mate = at(search.rowOf, column);
    search.columnPrice[column] = at(search.columnPrice, column) - slack;
    if (mate !== FREE) search.rowPrice[mate] = at(search.rowPrice, mate) + slack;
  });
  search.rowPrice[startRow] = at(search.rowPrice, startRow) + end;
}

function moveAlong(search: Search, paths: Paths, end: number, startRow: number): void {
  let column = end;
  for (;;) {
    const previous = at(paths.cameFrom, column);
    search.rowOf[column] = previous === FREE ? startRow : at(search.rowOf, previous);
    if (previous === FREE) return;
    column = previous;
  }
}

/** Finds the cheapest free column that the row can reach by moving others along, and moves them. */
function augment(search: Search, startRow: number): void {
  const paths: Paths = {
    distance: new Float64Array(search.columns).fill(Infinity),
    cameFrom: new Int32Array(search.columns).fill(FREE),
    isDone: new Uint8Array(search.columns),
  };
  let row = startRow;
  let column = FREE;
  let base = 0;
  while (row !== FREE) {
    column = relax(search, paths, row, column, base);
    paths.isDone[column] = 1;
    base = at(paths.distance, column);
    row = at(search.rowOf, column);
  }
  adjustPrices(search, paths, startRow, base);
  moveAlong(search, paths, column, startRow);
}

/**
 * Gives each row at most one column so that the sum of `gains[row][column]` is greatest. A gain of 0 or less is no match,
 * and rows may stay alone. Equal sums go to the earlier column.
 */
export function assignBest(gains: readonly (readonly number[])[]): Assignment {
  const realColumns = Math.max(0, ...gains.map((row) => row.length));
  const columns = realColumns + gains.length;
  const search: Search = {
    gains,
    columns,
    rowPrice: new Float64Array(gains.length),
    columnPrice: new Float64Array(columns),
    rowOf: new Int32Array(columns).fill(FREE),
  };
  gains.forEach((_, row) => augment(search, row));
  const mates = gains.map(() => FREE);
  search.rowOf.forEach((row, column) => {
    if (row !== FREE && (gains[row]?.[column] ?? 0) > 0) mates[row] = column;
  });
  return mates;
}
