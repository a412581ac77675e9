// One page of the project's own corpus: a sheet as a clerk might have made it, and how it is to be understood. All names
// are invented.

import type { NotTable } from "../../../src/domain/fitting/fit";
import type { FieldId, KindId } from "../../../src/domain/kinds/kind";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";

/** Rows as Excel shows them, columns by their letters. */
export interface ExpectedTable {
  readonly kind: KindId | null;
  readonly header: readonly [number, number];
  readonly data: readonly [number, number] | null;
  readonly totals?: readonly number[];
  readonly footer?: readonly [number, number];
  readonly records: number;
  /** The mapped columns; every other column is to stay unmapped. */
  readonly fields: Readonly<Record<string, FieldId>>;
  readonly unit?: "yuan" | "wan";
}

export interface Layout {
  /** What is particular about it. */
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly tables: readonly ExpectedTable[];
  readonly notTable?: NotTable;
}
