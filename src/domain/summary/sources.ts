// The cells behind a figure: the column of each counted record, consecutive rows joined into ranges.

import type { CellRange } from "../sheets/address";
import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import { groupBy } from "./groups";
import { columnOfField, type Register } from "./registers";
import type { FigureSource } from "./summary";

/** A counted record with the register it stands in. */
export interface Counted {
  readonly register: Register;
  readonly record: SourceRecord;
}

/** Rows 4, 5, 6, 9 of a column → E5:E7, E10. */
export function joinRows(rowIndexes: readonly number[], columnIndex: number): readonly CellRange[] {
  const ranges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const rowIndex of [...rowIndexes].sort((a, b) => a - b)) {
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
  const ranges: { -readonly [K in keyof CellRange]: CellRange[K] }[] = [];
  for (const [columnIndex, own] of columns) {
    const rows = own.map((cell) => cell.rowIndex);
    for (const range of joinRows(rows, columnIndex)) {
      const beside = ranges.find(
        ({ top, bottom, right }) => top === range.top && bottom === range.bottom && right === columnIndex - 1,
      );
      if (beside) beside.right = columnIndex;
      else ranges.push({ ...range });
    }
  }
  return ranges;
}

/** The cells of `field` in the counted records; a register without that column adds none. */
export function sourcesOf(counted: readonly Counted[], field: FieldId): readonly FigureSource[] {
  return [...groupBy(counted, (one) => one.register)].flatMap(([register, ones]) => {
    const columnIndex = columnOfField(register, field);
    if (columnIndex === null) return [];
    const rows = ones.map((one) => one.record.rowIndex);
    return joinRows(rows, columnIndex).map((range) => ({ sheet: register.sheet, range }));
  });
}
