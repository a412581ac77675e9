// Rows of several registers side by side, in the order of the sheets; and of some that belong together, the others of each.

import type { SourceRecord } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import type { SheetCell } from "./finding";
import type { Twice } from "./facts/twiceFacts";
import { cellOf, type RegisterView } from "./registerView";

export interface Entry {
  readonly register: RegisterView;
  readonly record: SourceRecord;
}

export function* entriesOf(registers: readonly RegisterView[], kind: KindId): Iterable<Entry> {
  for (const register of registers) {
    if (register.kind.id !== kind) continue;
    for (const record of register.rows) yield { register, record };
  }
}

export function placeOf({ register, record }: Entry, field: FieldId): SheetCell {
  return { sheet: register.sheet.name, ...cellOf(register, record.rowIndex, field) };
}

/** More than these are counted, not listed. */
const MOST_OTHERS = 5;

/** The others of the entry at a place in its group, the nearest first. */
export function othersOf(group: readonly Entry[], at: number, field: FieldId): Twice {
  const others: SheetCell[] = [];
  for (let step = 1; step < group.length && others.length < MOST_OTHERS; step += 1) {
    for (const near of [group[at - step], group[at + step]]) {
      if (near !== undefined && others.length < MOST_OTHERS) others.push(placeOf(near, field));
    }
  }
  return { others, count: group.length - 1 };
}
