// What a person has typed into a field, once read: what will stand in the cell and how it reads, or what is wrong with it.

import type { CellValue } from "../sheets/snapshot";
import type { FieldReading, UnreadableReason } from "../values/reading";

/** What is to stand in a cell. */
export interface Written {
  /** A text stays text, whatever it begins with. */
  readonly value: CellValue;
  /** null: whatever the cell has, or its neighbours. */
  readonly numberFormat: string | null;
}

/** A text longer than Excel keeps, or one that its field cannot mean. */
export type TypedFault = UnreadableReason | "too-long";

export type Typed =
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly written: Written; readonly reading: FieldReading }
  /** May be saved as it stands, as text, where the clerk insists (仍要保存). */
  | { readonly state: "fault"; readonly fault: TypedFault; readonly written: Written };

export const BLANK: Typed = { state: "blank" };
