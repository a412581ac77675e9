// What a person has said of how a table is to be read, and how the workbook differs from it. A table is found again by its
// headings, wherever it and its columns have moved.

import type { FieldId, KindId } from "../../kinds/kind";
import type { Span } from "../../sheets/address";

/** A column the clerk has agreed on. */
export interface RememberedColumn {
  /** As `columnLabel` has it: the heading, or the column's letters where it has none. */
  readonly header: string;
  /** null: deliberately not read. */
  readonly field: FieldId | null;
}

/** How one register is to be read; `kind` null says that the table is none. A ledger is two, over the same rows. */
export interface RememberedTable {
  readonly sheet: string;
  readonly kind: KindId | null;
  readonly headerRows: Span;
  readonly columns: readonly RememberedColumn[];
}

/** The same, as said just now of a table on the screen. */
export interface Correction extends Omit<RememberedTable, "kind"> {
  /** "open": the program is to decide again. */
  readonly kind: KindId | null | "open";
  /** The columns of the table meant: others may stand beside it. */
  readonly columnSpan: Span;
}

/** All that fitting is told; corrections go before what is remembered. */
export interface Guidance {
  readonly remembered: readonly RememberedTable[];
  readonly corrections: readonly Correction[];
}

export const NO_GUIDANCE: Guidance = { remembered: [], corrections: [] };

/** How a table's columns differ from what is remembered of them. */
export type ColumnDifference =
  | {
      readonly code: "column-renamed";
      readonly columnIndex: number;
      readonly from: string;
      readonly to: string;
      readonly field: FieldId;
    }
  | { readonly code: "column-gone"; readonly header: string; readonly field: FieldId }
  | {
      readonly code: "column-new";
      readonly columnIndex: number;
      readonly header: string;
      readonly field: FieldId | null;
    };

/** How the workbook's tables differ from those remembered. */
export type TableDifference =
  | { readonly code: "table-gone"; readonly sheet: string; readonly kind: KindId | null }
  | { readonly code: "sheet-renamed"; readonly from: string; readonly to: string }
  | { readonly code: "table-new"; readonly sheet: string; readonly kind: KindId | null };
