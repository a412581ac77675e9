// A sheet to be written, as plain data: everything an adapter needs to draw it, nothing of how it draws.

import type { CellRange, Span } from "./address";
import type { CellValue } from "./snapshot";

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** Absent: upright. */
  readonly italic?: true;
  /** Absent: not struck through. */
  readonly strike?: true;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderLine = "none" | "hair" | "thin" | "medium";

export interface CellStyle {
  readonly font: FontStyle;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: BorderLine;
    readonly right: BorderLine;
    readonly bottom: BorderLine;
    readonly left: BorderLine;
  };
  /** centerAcross: centred over the empty cells to its right without merging them. */
  readonly horizontal: "general" | "left" | "center" | "right" | "centerAcross";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** In whole characters, from the side it is aligned to; 0 for any cell not aligned left or right. */
  readonly indent: number;
  /** A format code; "@" for text. */
  readonly numberFormat: string;
}

/** A cell as it stands in a workbook, in a document's own terms, so that a new sheet can be made to look like it. */
export interface CellLook {
  /** Borders as they are drawn: of two neighbours' lines the stronger. */
  readonly style: CellStyle;
  /** In points; 0 for a hidden row. */
  readonly rowHeight: number;
  /** In characters of the default font, as `SheetDocument.columnWidths`; 0 for a hidden column. */
  readonly columnWidth: number;
}

/** A hyperlink to a range of the same workbook. */
export interface RangeLink {
  readonly sheet: string;
  readonly range: CellRange;
  /** Shown when the pointer rests on the cell. */
  readonly tip: string;
}

export interface DocumentCell {
  /** For a formula: the value it must yield, kept as the cached value where the host keeps one. */
  readonly value: CellValue;
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
  /** A formula of the clerk's: what it yields now only the host can tell, so that the value is as it last was. */
  readonly isHosts?: true;
  /** A key of `SheetDocument.styles`. */
  readonly style: string;
  readonly link: RangeLink | null;
}

export interface DocumentRow {
  /** In points; null leaves the host's own, 0 hides the row. */
  readonly height: number | null;
  /** cells[c] stands in column c; null leaves the cell empty and unformatted. */
  readonly cells: readonly (DocumentCell | null)[];
}

/** A column chart with one series, drawn to print in grey. Ranges lie in the document's own sheet. */
export interface ColumnChart {
  readonly kind: "column";
  /** Unique in the sheet; the chart object's own name. */
  readonly name: string;
  readonly title: string;
  readonly categories: CellRange;
  /** One column or one row, as the categories. */
  readonly values: CellRange;
  readonly seriesName: string;
  /** The cells the chart covers. */
  readonly anchor: CellRange;
  /** "#RRGGBB" of the columns. */
  readonly color: string;
  readonly valueFormat: string;
}

export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated at the top of each page. */
  readonly repeatRows: Span | null;
  readonly fitToPagesWide: number;
  /** 0: as many pages as it takes. */
  readonly fitToPagesTall: number;
  readonly centerHorizontally: boolean;
  /** Excel's codes: &P page, &N pages, &D date, && an ampersand. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly area: CellRange;
  /** 0-based rows that begin a new page, ascending; never the first row. */
  readonly breaksBefore: readonly number[];
}

export interface SheetDocument {
  readonly name: string;
  /** Widths in characters of the default font, from column A; 0 hides the column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DocumentRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  /** Rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly charts: readonly ColumnChart[];
  readonly print: PrintSetup;
}
