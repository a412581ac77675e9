// A font as CSS, for the stylesheet of a sheet and for runs of text within a cell.

import type { FontLook } from "../../../workbook/xlsx/view/style/cellLook";
import { fontFamily } from "./fontFamily";

/** Raised and lowered text is smaller by this. */
const RAISED = 0.7;

function decoration(font: FontLook): string | undefined {
  const lines = [
    ...(font.underline === "none" ? [] : ["underline"]),
    ...(font.strike ? ["line-through"] : []),
    ...(font.underline === "double" ? ["double"] : []),
  ];
  return lines.length === 0 ? undefined : lines.join(" ");
}

export interface FontStyle {
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly color: string;
  readonly fontWeight?: number | undefined;
  readonly fontStyle?: string | undefined;
  readonly textDecoration?: string | undefined;
  readonly verticalAlign?: "super" | "sub" | undefined;
}

export function fontStyle(font: FontLook): FontStyle {
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.position === "base" ? font.size : font.size * RAISED}pt`,
    color: font.color,
    fontWeight: font.bold ? 700 : undefined,
    fontStyle: font.italic ? "italic" : undefined,
    textDecoration: decoration(font),
    verticalAlign: font.position === "base" ? undefined : font.position,
  };
}
