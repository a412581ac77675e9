// What a sheet's part says besides its cells, as it says it: sizes in the file's own units, ranges read.

import type { CellRange, Span } from "../../../../domain/sheets/address";
import type { MarkFacts } from "./FormatFacts";

export interface ColumnFacts extends Span {
  /** In digits of the standard font; null where the file gives none. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowFacts {
  /** In points; null where whoever opens the file is to find a height that fits. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** The style of the row's cells that the file does not mention; null where the columns' holds. */
  readonly style: number | null;
}

export interface LinkFacts {
  readonly range: CellRange;
  /** A place in the workbook, as the file writes it: 经费支出!A1, #名称; null for an address outside. */
  readonly location: string | null;
  readonly tip: string | null;
  readonly relationshipId: string | null;
}

export interface SheetFacts {
  readonly columns: readonly ColumnFacts[];
  /** By row index; rows without anything of their own are not there. */
  readonly rows: ReadonlyMap<number, RowFacts>;
  /** In points; null: as the standard font needs. */
  readonly defaultRowHeight: number | null;
  readonly hidesUnmentionedRows: boolean;
  /** In digits with padding; null: as `baseColumnWidth` gives. */
  readonly defaultColumnWidth: number | null;
  /** In digits without padding. */
  readonly baseColumnWidth: number;
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly showZeros: boolean;
  /** "#rrggbb"; null for none. */
  readonly tabColor: string | null;
  readonly filter: CellRange | null;
  readonly links: readonly LinkFacts[];
  /** Our own marks, the first over those after it. */
  readonly marks: readonly MarkFacts[];
  readonly drawingId: string | null;
  readonly tableIds: readonly string[];
  /** Names of elements that stand for something the grid does not draw. */
  readonly unshown: ReadonlySet<string>;
}
