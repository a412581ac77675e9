// A sheet as a grid needs it: everything resolved to pixels, colours and texts at hand, and nothing drawn yet.

import type { CellRange } from "../../../../domain/sheets/address";
import type { CellTable } from "../cells/cellTable";
import type { Drawing } from "../drawing/drawing";
import type { Axis } from "../geometry/axis";
import type { MergeTable } from "../geometry/mergeTable";
import type { CellLook } from "../style/cellLook";
import type { MarkFacts } from "./FormatFacts";

/** What a sheet holds and the grid does not show; said to the clerk in one quiet line. */
export const UNSHOWN_FEATURES = [
  "conditionalFormatting",
  "sparkline",
  "slicer",
  "background",
  "object",
  "control",
  "tableStyle",
  "picture",
  "chart",
  "shape",
] as const;

export type UnshownFeature = (typeof UNSHOWN_FEATURES)[number];

export type LinkTarget =
  | { readonly kind: "range"; readonly sheet: string; readonly range: CellRange }
  /** A web page, a file, an e-mail address: shown, never opened by the program. */
  | { readonly kind: "outside"; readonly address: string };

export interface SheetLink {
  readonly range: CellRange;
  readonly target: LinkTarget;
  readonly tip: string | null;
}

export interface Note {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
}

export interface SheetView {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column that hold or look like something; −1 on an empty sheet. Ctrl+End goes there. */
  readonly lastUsed: { readonly rowIndex: number; readonly columnIndex: number };
  readonly cells: CellTable;
  /** By style number; a number that is not there means `plainLook`. */
  readonly looks: readonly CellLook[];
  readonly plainLook: CellLook;
  /** Styles of whole rows and columns, for cells the file does not mention. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly merges: MergeTable;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly showZeros: boolean;
  readonly is1904: boolean;
  /** Cells that carry a filter button: the header cells of the sheet's filter and of its tables. */
  readonly filterHeaders: readonly CellRange[];
  readonly links: readonly SheetLink[];
  readonly notes: readonly Note[];
  /** Our own marks, the first over those after it. */
  readonly marks: readonly MarkFacts[];
  readonly drawings: readonly Drawing[];
  readonly unshown: readonly UnshownFeature[];
}

/** What the looks of a sheet's cells follow from. */
export type SheetLooks = Pick<SheetView, "cells" | "looks" | "plainLook" | "rowStyles" | "columnStyles">;

/** The look of a cell whether the file mentions it or not; `place` −1 for one it does not. */
export function lookAt(view: SheetLooks, rowIndex: number, columnIndex: number, place: number): CellLook {
  const style =
    place >= 0
      ? view.cells.styles[place]
      : (view.rowStyles.get(rowIndex) ?? view.columnStyles.get(columnIndex));
  return (style === undefined ? undefined : view.looks[style]) ?? view.plainLook;
}
