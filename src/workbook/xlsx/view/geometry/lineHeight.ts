// The height of a line of text, for rows whose height the file leaves open, and for lines drawn inside a cell.

import type { FontLook } from "../style/cellLook";
import { isHalfWidthFont } from "./digitWidth";

const PIXELS_PER_POINT = 4 / 3;
/** Line height per font height: Excel gives rows of 宋体 11 and 12 heights of 18 and 19 pixels, of 宋体 16 and 20 one of 27 and 34. */
const CHINESE = 1.2;
const LARGE_CHINESE = 1.27;
const LARGE = 12;
/** Calibri 11: 20 pixels. */
const WESTERN = 1.36;

/** In pixels. */
export function lineHeight({ name, size }: Pick<FontLook, "name" | "size">): number {
  const chinese = size > LARGE ? LARGE_CHINESE : CHINESE;
  return Math.round(size * PIXELS_PER_POINT * (isHalfWidthFont(name) ? chinese : WESTERN));
}

export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
