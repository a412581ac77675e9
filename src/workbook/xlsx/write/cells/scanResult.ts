// What of a sheet part has to be known to write some of its cells, with the places in its text. Places count UTF-16 units
// of the text as it is decoded.

import type { CellRange } from "../../../../domain/sheets/address";
import type { WrittenTag } from "../buildOpeningTag";

export interface ScannedTag extends WrittenTag {
  /** From "<" to behind ">". */
  readonly start: number;
  readonly tagEnd: number;
  readonly isSelfClosing: boolean;
}

/** An element with what stands in it. */
export interface ScannedElement extends ScannedTag {
  /** Where its closing tag begins; `tagEnd` of <a/>. */
  closeStart: number;
}

export interface ScannedFormula {
  readonly element: ScannedElement;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A formula that cells share, whose first cell, which states it for all, is to be written. */
export interface ScannedShared {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Without "=", as the file has it. */
  text: string;
  /** The other cells, less those that are to be written. */
  readonly members: ScannedFormula[];
}

export interface ScannedRow extends ScannedElement {
  /** By column: the wanted cells that are there. */
  readonly cells: Map<number, ScannedElement>;
  /** By column: where a wanted cell that is not there belongs. */
  readonly gaps: Map<number, number>;
}

export interface SheetScan {
  /** The head's declaration; null where there is none. */
  declaration: { readonly end: number; readonly text: string } | null;
  dimension: ScannedTag | null;
  sheetData: ScannedElement | null;
  readonly columns: { readonly first: number; readonly last: number; readonly style: string }[];
  /** By row: the wanted rows that are there. */
  readonly rows: Map<number, ScannedRow>;
  /** By row: where a wanted row that is not there belongs. */
  readonly rowGaps: Map<number, number>;
  /** Ranges of several cells that one formula fills: array formulas and what-if tables. */
  readonly filled: CellRange[];
  readonly shared: ScannedShared[];
}
