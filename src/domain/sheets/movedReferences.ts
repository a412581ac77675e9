// Formulas that refer to cells of a sheet whose rows and columns come to stand elsewhere, each on its own.

import { mapReferences, type Reference, type ReferenceCorner } from "./formulaReferences";
import { isSameSheetName } from "./isSameSheetName";

/** Where cells of a sheet come to stand; null for one that is no more. */
export interface CellMoves {
  readonly sheet: string;
  readonly rowOf: (rowIndex: number) => number | null;
  readonly columnOf: (columnIndex: number, rowIndex: number) => number | null;
}

function movedCorner(
  { column, row }: ReferenceCorner,
  { rowOf, columnOf }: CellMoves,
): ReferenceCorner | null {
  const movedRow = rowOf(row.index);
  const movedColumn = column === null ? null : columnOf(column.index, row.index);
  if (movedRow === null || (column !== null && movedColumn === null)) return null;
  return {
    row: { ...row, index: movedRow },
    column: column === null || movedColumn === null ? null : { ...column, index: movedColumn },
  };
}

/** The corner of a range, or where its row is no more the next one inside the range that still is, as Excel has it. */
function nearestCorner(
  corner: ReferenceCorner,
  inwards: Iterable<number>,
  moves: CellMoves,
): ReferenceCorner | null {
  for (const index of inwards) {
    const moved = movedCorner({ ...corner, row: { ...corner.row, index } }, moves);
    if (moved !== null) return moved;
  }
  return null;
}

function* rowsFrom(first: number, last: number): Iterable<number> {
  const step = first <= last ? 1 : -1;
  for (let row = first; row !== last + step; row += step) yield row;
}

function movedReference(reference: Reference, moves: CellMoves): Reference | null {
  const { from, to } = reference;
  if (to === null) {
    const moved = movedCorner(from, moves);
    return moved && { ...reference, from: moved };
  }
  const [first, last] = [from.row.index, to.row.index];
  const movedFrom = nearestCorner(from, rowsFrom(first, last), moves);
  const movedTo = nearestCorner(to, rowsFrom(last, first), moves);
  return movedFrom && movedTo && { ...reference, from: movedFrom, to: movedTo };
}

function isSameCorner(a: ReferenceCorner | null, b: ReferenceCorner | null): boolean {
  return a?.row.index === b?.row.index && a?.column?.index === b?.column?.index;
}

/**
 * The formula of a cell of the sheet `own` as it has to read to mean the same cells; null where it means one that is no
 * more. In the sheet itself references lose its name, which they do not need.
 */
export function withMovedReferences(formula: string, own: string, moves: CellMoves): string | null {
  const isOwn = isSameSheetName(own, moves.sheet);
  const lost: Reference[] = [];
  const moved = mapReferences(formula, (reference) => {
    if (!isSameSheetName(reference.sheet ?? own, moves.sheet)) return reference;
    const found = movedReference(reference, moves);
    if (found === null) {
      lost.push(reference);
      return reference;
    }
    const isSame = isSameCorner(found.from, reference.from) && isSameCorner(found.to, reference.to);
    if (isSame && (!isOwn || reference.sheet === null)) return reference;
    return isOwn ? { ...found, sheet: null } : found;
  });
  return lost.length === 0 ? moved : null;
}
