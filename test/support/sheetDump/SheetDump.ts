// The whole state of a sheet as plain data, however it was come by: from a document, from Excel's stand-in, from a file.
// Two dumps are equal where a person would see, click and print the same.

import type { BorderLine, CellStyle, FontStyle } from "../../../src/domain/sheets/sheetDocument";
import type { CellValue } from "../../../src/domain/sheets/snapshot";

export type Sides = Readonly<Record<"top" | "right" | "bottom" | "left", BorderLine>>;

export interface CellDump {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Excel's hidden apostrophe, which keeps text from becoming a formula. */
  readonly isQuoted: boolean;
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: string | null;
  readonly horizontal: CellStyle["horizontal"];
  readonly vertical: CellStyle["vertical"];
  readonly wrap: boolean;
  readonly indent: number;
  /** As drawn: of two neighbours' lines the stronger. */
  readonly borders: Sides;
  readonly link: { readonly reference: string; readonly tip: string } | null;
}

export interface PrintDump {
  readonly paper: string;
  readonly orientation: "portrait" | "landscape";
  /** Millimetres, to a tenth. */
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>;
  /** "1:3". */
  readonly repeatRows: string | null;
  readonly pagesWide: number;
  /** 0: as many as it takes. */
  readonly pagesTall: number;
  readonly isCenteredHorizontally: boolean;
  readonly footer: Readonly<Record<"left" | "center" | "right", string>>;
  readonly area: string | null;
  /** Row numbers that begin a new page, ascending. */
  readonly breaksBefore: readonly number[];
}

export interface ChartDump {
  readonly name: string;
  readonly title: string;
  readonly categories: string;
  readonly values: string;
  readonly seriesName: string;
  readonly anchor: string;
  readonly color: string;
  readonly valueFormat: string;
  readonly hasLegend: boolean;
  readonly look: ChartLook;
}

/** Sizes in points, the gap in per cent of a column's width. */
export interface ChartLook {
  readonly titleSize: number;
  readonly isTitleBold: boolean;
  readonly axisSizes: readonly [categories: number, values: number];
  readonly gapWidth: number;
  readonly gridlineColor: string;
  readonly hasBorder: boolean;
}

export interface SheetDump {
  readonly name: string;
  /** By address; cells that hold nothing and have no look are left out. */
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly merges: readonly string[];
  /** Characters as Excel shows them, to a tenth, by column. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Points, by row number. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly print: PrintDump;
  readonly charts: readonly ChartDump[];
}

export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
