// The height of a line of text, for rows whose height the file leaves open, and for lines drawn inside a cell.

import type { FontLook } from "../style/cellLook";
import { isHalfWidthFont } from "./digitWidth";

const PIXELS_PER_POINT = 4 / 3;
/** Line height per font height: Excel gives 宋体 11 a row of 18 pixels and Calibri 11 one of 20. */
const CHINESE = 1.22;
const WESTERN = 1.36;

/** In pixels. */
export function lineHeight(font: Pick<FontLook, "name" | "size">): number {
  return Math.round(font.size * PIXELS_PER_POINT * (isHalfWidthFont(font.name) ? CHINESE : WESTERN));
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
