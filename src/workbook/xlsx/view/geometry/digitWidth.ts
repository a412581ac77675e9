// The width of a digit, which Excel counts column widths in. It depends on the workbook's standard font, and must be
// Excel's own number even where this machine lacks the font, or every column would be too narrow or too wide.

import type { FontLook } from "../style/cellLook";

const PIXELS_PER_POINT = 4 / 3;

/** Fonts whose digits are half as wide as they are high, on a whole-pixel grid. */
const HALF_WIDTH =
  /宋体|simsun|等线|dengxian|仿宋|fangsong|楷体|kaiti|黑体|simhei|隶书|幼圆|华文|^方正|mingliu|gothic|mincho/iu;

/** Digit width per pixel of font height. Source: the fonts' own advance widths. */
const RATIOS: readonly (readonly [RegExp, number])[] = [
  [/^calibri|^carlito/iu, 0.507],
  [/^times|^cambria/iu, 0.5],
  [/^aptos/iu, 0.52],
];
/** Arial, 微软雅黑 and most others. */
const USUAL_RATIO = 0.556;

export function isHalfWidthFont(name: string): boolean {
  return HALF_WIDTH.test(name);
}

/** In pixels. Checked against the widths in real files: 宋体 11 and 12 and 等线 11 give 8, Calibri 11 and Arial 10 give 7. */
export function digitWidth(font: Pick<FontLook, "name" | "size">): number {
  const height = font.size * PIXELS_PER_POINT;
  if (isHalfWidthFont(font.name)) return Math.max(1, Math.round(Math.round(height) / 2));
  const ratio = RATIOS.find(([names]) => names.test(font.name))?.[1] ?? USUAL_RATIO;
  return Math.max(1, Math.round(height * ratio));
}
