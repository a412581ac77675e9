// What fitting finds: every sheet with its tables, each table with its place, its kind and its columns, and what was not
// understood and why. Rows and columns are 0-based here; the command line adds one.

import type { Span } from "../sheets/address";
import type { FieldId, KindId } from "../kinds/kind";
import type { MoneyUnit } from "../values/money";
import type { FieldReading } from "../values/reading";
import type { ColumnDifference, TableDifference } from "./remembering/remembered";

/** Why fitting decided as it did; data, so that the pane can say it in one line. */
export type Reason =
  | { readonly code: "heading-exact"; readonly word: string }
  | { readonly code: "heading-contains"; readonly word: string }
  | { readonly code: "heading-group"; readonly word: string }
  | {
      readonly code: "content";
      readonly looksLike: "date" | "money" | "count" | "idNumber" | "phone" | "person" | "yesNo";
    }
  | { readonly code: "content-contradicts"; readonly looksLike: string }
  | { readonly code: "title-word"; readonly word: string }
  | { readonly code: "sheet-name-word"; readonly word: string }
  | { readonly code: "own-headings"; readonly headings: readonly string[] }
  | { readonly code: "shape"; readonly shape: "matrix" | "jotting" }
  | { readonly code: "required-missing"; readonly field: FieldId }
  | { readonly code: "another-kind-close"; readonly kind: KindId }
  /** A person has said so. */
  | { readonly code: "agreed" };

/** One thing about a table that a person should look at. */
export type Unclear =
  | { readonly code: "kind-uncertain"; readonly candidates: readonly KindId[] }
  | { readonly code: "column-uncertain"; readonly columnIndex: number; readonly field: FieldId }
  | { readonly code: "column-unknown"; readonly columnIndex: number; readonly header: string }
  | { readonly code: "required-field-missing"; readonly field: FieldId }
  | { readonly code: "rows-unreadable"; readonly rows: readonly number[] }
  | { readonly code: "year-unknown"; readonly rows: readonly number[] };

export interface ColumnFit {
  readonly columnIndex: number;
  /** The leaf heading as it stands, group headings before it ("合计/金额"), spaces and breaks folded; "" for none. */
  readonly header: string;
  readonly field: FieldId | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** What a bare amount in it stands for: its own heading says it, else the line above the table. */
  readonly unit: MoneyUnit;
}

/** One data row of a register: where it stands and what its fields read as. */
export interface SourceRecord {
  readonly rowIndex: number;
  /**
   * A field the table has no column for is absent, unless it is written once for all rows (the date above a list, the
   * award in its title) or over some (a section's line); a blank cell is null. In a sign-in matrix a row gives a record
   * for each sign-in.
   */
  readonly fields: Readonly<Partial<Record<FieldId, FieldReading>>>;
  /** Of a sign-in in a matrix: the column of its mark. */
  readonly columnIndex?: number;
}

export interface TableFit {
  /** null: a table, but none of the kinds. */
  readonly kind: KindId | null;
  /** 0 to 1, of the kind. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** The title's text, "" where there is none. */
  readonly title: string;
  readonly titleRows: Span | null;
  readonly headerRows: Span;
  /** First to last row that holds something of a record; null where there is none. */
  readonly dataRows: Span | null;
  readonly totalRows: readonly number[];
  readonly footerRows: Span | null;
  readonly columns: readonly ColumnFit[];
  readonly unit: "yuan" | "wan";
  /** The year that title or sheet name gives to dates without one; null where neither does. */
  readonly year: number | null;
  /** Rows whose * fields can all be read, hidden rows included; empty where `kind` is null. */
  readonly records: readonly SourceRecord[];
  /** Rows that hold something of a record but lack or cannot read a * field: not counted, and said so. */
  readonly incomplete: readonly SourceRecord[];
  /** Everybody whom a sign-in matrix names, whether they ever signed in or not; absent in other tables. */
  readonly listed?: readonly string[];
  readonly unclear: readonly Unclear[];
  /** A person has said how it is to be read, now or formerly; with kind null, that it is no register. */
  readonly isAgreed: boolean;
  /** What is no longer as it was when that was said. */
  readonly differences: readonly ColumnDifference[];
}

/** A sheet without a table: labels beside values, a plain list or dictionary, prose, or nothing. */
export type NotTable = "form" | "list" | "notes" | "empty";

export interface SheetFit {
  readonly sheet: string;
  readonly tables: readonly TableFit[];
  readonly notTable: NotTable | null;
  /** One of this program's own sheets (年度汇总 …): never read as a register. */
  readonly isOwn: boolean;
}

export interface WorkbookFit {
  readonly sheets: readonly SheetFit[];
  /** How its tables differ from those that are remembered; empty where none are. */
  readonly differences: readonly TableDifference[];
}
