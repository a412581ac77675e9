// How a cell looks, resolved: no theme, no palette, no style numbers left to look up.

import type { NumberFormat } from "../display/numberFormat";

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strike: boolean;
  /** "#rrggbb". */
  readonly color: string;
  readonly position: "base" | "super" | "sub";
}

/** Excel's line styles by their names in the file (ECMA-376 part 1, 18.18.3). */
export const LINE_STYLES = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

export interface LineLook {
  readonly style: LineStyle;
  readonly color: string;
}

export interface BordersLook {
  readonly top: LineLook | null;
  readonly right: LineLook | null;
  readonly bottom: LineLook | null;
  readonly left: LineLook | null;
  /** From the bottom left to the top right corner. */
  readonly diagonalUp: LineLook | null;
  readonly diagonalDown: LineLook | null;
}

export const HORIZONTALS = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;

export const VERTICALS = ["top", "center", "bottom", "justify", "distributed"] as const;

export type Horizontal = (typeof HORIZONTALS)[number];
export type Vertical = (typeof VERTICALS)[number];

export interface AlignmentLook {
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** In Excel's steps of about three spaces. */
  readonly indent: number;
  /** Degrees counter-clockwise, −90 to 90; "stacked" for letters upright one below the other. */
  readonly rotation: number | "stacked";
}

export interface CellLook {
  readonly font: FontLook;
  /** "#rrggbb"; null for none. A pattern or a gradient is one colour between its two. */
  readonly fill: string | null;
  /** The fill is a gradient, of which `fill` is the middle. */
  readonly hasGradient: boolean;
  readonly borders: BordersLook;
  readonly alignment: AlignmentLook;
  readonly numberFormat: NumberFormat;
}
