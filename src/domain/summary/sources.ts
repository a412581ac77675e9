// The cells behind a figure: the column of each counted record, consecutive rows joined into ranges.

import type { CellRange } from "../sheets/address";
import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import { type Stepwise, visitEach } from "../stepwise";
import { groupBy, groupEach } from "./groups";
import { columnOfField, type Register } from "./registers";
import type { FigureSource } from "./summary";

/** A counted record with the register it stands in. */
export interface Counted {
  readonly register: Register;
  readonly record: SourceRecord;
}

type Growing = { -readonly [K in keyof CellRange]: CellRange[K] };

/** Records stand in the order of their rows but where a register is read in halves. */
function inOrder(rowIndexes: readonly number[]): readonly number[] {
  const isAscending = rowIndexes.every((row, at) => at === 0 || row >= (rowIndexes[at - 1] ?? 0));
  return isAscending ? rowIndexes : [...rowIndexes].sort((a, b) => a - b);
}

/** The records of some registers, each with its register. */
export function* countRecords(
  registers: readonly (Register & { readonly records: readonly SourceRecord[] })[],
): Stepwise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const register of registers)
    yield* visitEach(register.records, (record) => counted.push({ register, record }));
  return counted;
}

/** Rows 4, 5, 6, 9 of a column → E5:E7, E10. */
export function joinRows(rowIndexes: readonly number[], columnIndex: number): readonly CellRange[] {
  const ranges: Growing[] = [];
  for (const rowIndex of inOrder(rowIndexes)) {
    const last = ranges.at(-1);
    if (last && rowIndex <= last.bottom + 1) last.bottom = rowIndex;
    else ranges.push({ top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex });
  }
  return ranges;
}

interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Cells anywhere → rectangles: those of a column joined, then neighbouring columns of the same rows. */
export function joinCells(cells: readonly Cell[]): readonly CellRange[] {
  const columns = [...groupBy(cells, (cell) => cell.columnIndex)].sort(([one], [other]) => one - other);
  const ranges: Growing[] = [];
  /** Those that reach the column before, by their rows. */
  let before = new Map<string, Growing>();
  let columnBefore = -1;
  for (const [columnIndex, own] of columns) {
    const reaching = new Map<string, Growing>();
    for (const range of joinRows(
      own.map((cell) => cell.rowIndex),
      columnIndex,
    )) {
      const rows = `${range.top} ${range.bottom}`;
      const beside = columnIndex === columnBefore + 1 ? before.get(rows) : undefined;
      if (beside) beside.right = columnIndex;
      else ranges.push({ ...range });
      const grown = beside ?? ranges.at(-1);
      if (grown) reaching.set(rows, grown);
    }
    before = reaching;
    columnBefore = columnIndex;
  }
  return ranges;
}

/** The cells of `field` in the counted records; a register without that column adds none. */
export function* sourcesOf(counted: readonly Counted[], field: FieldId): Stepwise<readonly FigureSource[]> {
  const groups = yield* groupEach(counted, (one) => one.register);
  return [...groups].flatMap(([register, ones]) => {
    const columnIndex = columnOfField(register, field);
    if (columnIndex === null) return [];
    const rows = ones.map((one) => one.record.rowIndex);
    return joinRows(rows, columnIndex).map((range) => ({ sheet: register.sheet, range }));
  });
}
