// A register whose rows stand in groups: a category merged down, written once with blanks below it, or as a line of its own
// among the rows. A new row of a group goes to its end.

import type { FieldDefinition } from "../kinds/kind";
import type { CellRange, Span } from "../sheets/address";
import { valueAt } from "../sheets/snapshot";
import { columnOf } from "../checking/registerView";
import type { EntryTarget } from "./target";

export interface RowGroup {
  readonly text: string;
  /** From the first to the last of its rows. */
  readonly rows: Span;
  /** The cell merged down over them; null where the cells below are blank, or where a line heads them. */
  readonly merge: CellRange | null;
}

export interface Grouping {
  readonly field: FieldDefinition;
  /** null: lines among the rows say it. */
  readonly columnIndex: number | null;
  /** In the sheet's order. */
  readonly groups: readonly RowGroup[];
}

function mergeAt({ sheet }: EntryTarget, rowIndex: number, columnIndex: number): CellRange | null {
  const found = sheet.merges?.find(
    ({ top, bottom, left, right }) =>
      top <= rowIndex && rowIndex <= bottom && left <= columnIndex && columnIndex <= right,
  );
  return found !== undefined && found.bottom > found.top ? found : null;
}

function gather(target: EntryTarget, field: FieldDefinition, columnIndex: number | null): RowGroup[] {
  const groups: { text: string; rows: { first: number; last: number }; merge: CellRange | null }[] = [];
  for (const { rowIndex, fields } of target.register.rows) {
    const reading = fields[field.id];
    if (typeof reading !== "string") continue;
    const before = groups.at(-1);
    const isCovered = columnIndex === null || valueAt(target.sheet, rowIndex, columnIndex) === null;
    if (before?.text === reading && isCovered) before.rows.last = rowIndex;
    else {
      const merge = columnIndex === null ? null : mergeAt(target, rowIndex, columnIndex);
      groups.push({ text: reading, rows: { first: rowIndex, last: rowIndex }, merge });
    }
  }
  return groups;
}

/** null where each row says its category itself. */
export function findGrouping(target: EntryTarget): Grouping | null {
  const { register, given } = target;
  for (const field of register.kind.fields) {
    if (field.coversBelow !== true) continue;
    const columnIndex = columnOf(register, field.id);
    const isSaidByLines =
      columnIndex === null &&
      register.rows.some(({ fields }) => {
        const reading = fields[field.id];
        return typeof reading === "string" && reading !== given[field.id];
      });
    if (columnIndex === null && !isSaidByLines) continue;
    const groups = gather(target, field, columnIndex);
    const isGrouped =
      columnIndex === null || groups.some(({ rows, merge }) => merge !== null || rows.last > rows.first);
    if (isGrouped && groups.length > 0) return { field, columnIndex, groups };
  }
  return null;
}
