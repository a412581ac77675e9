// The width of a digit, which Excel counts column widths in. It depends on the workbook's standard font, and must be
// Excel's own number even where this machine lacks the font, or every column would be too narrow or too wide.

import type { FontLook } from "../style/cellLook";

const PIXELS_PER_POINT = 4 / 3;

/** Fonts whose digits are half as wide as they are high, on a whole-pixel grid. */
const HALF_WIDTH =
  /宋体|simsun|等线|dengxian|仿宋|fangsong|楷体|kaiti|黑体|simhei|隶书|幼圆|华文|^方正|mingliu|gothic|mincho/iu;

const HALF = 0.5;
/** Digit width per pixel of font height. Source: the fonts' own advance widths. */
const RATIOS: readonly (readonly [RegExp, number])[] = [
  [HALF_WIDTH, HALF],
  [/^calibri|^carlito/iu, 0.507],
  [/^times|^cambria/iu, HALF],
  [/^aptos narrow/iu, 0.49],
];
/** Arial, 微软雅黑 and most others. */
const USUAL_RATIO = 0.556;

export function isHalfWidthFont(name: string): boolean {
  return HALF_WIDTH.test(name);
}

/** A digit's width in ems of the font itself, whatever this machine draws in its place. */
export function digitRatio(name: string): number {
  return RATIOS.find(([names]) => names.test(name))?.[1] ?? USUAL_RATIO;
}

/** In pixels. Checked against the widths in real files: 宋体 11 and 12 and 等线 11 give 8, Calibri 11 and Arial 10 give 7. */
export function digitWidth(font: Pick<FontLook, "name" | "size">): number {
  const height = font.size * PIXELS_PER_POINT;
  // Fonts made for Chinese screens have bitmaps: whole pixels high, half as many wide.
  const width = isHalfWidthFont(font.name) ? Math.round(height) * HALF : height * digitRatio(font.name);
  return Math.max(1, Math.round(width));
}
