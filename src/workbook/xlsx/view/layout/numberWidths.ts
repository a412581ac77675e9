// How wide a number is taken to be. Whether it fits must not depend on the fonts of this machine, which may be wider than
// the workbook's: a sheet full of # on one computer and of numbers on another would help nobody.

import { digitRatio } from "../geometry/digitWidth";
import type { CellLook, FontLook } from "../style/cellLook";
import type { TextWidths } from "../text/textWidths";
import { isFullWidth } from "../text/textWidths";

const PIXELS_PER_POINT = 4 / 3;

/** The width in the workbook's own font, where every sign of a number is at most as wide as a digit. */
function nominalWidth(text: string, font: FontLook): number {
  const em = font.size * PIXELS_PER_POINT;
  const digit = em * digitRatio(font.name);
  return Array.from(text).reduce((sum, c) => sum + (isFullWidth(c.codePointAt(0) ?? 0) ? em : digit), 0);
}

export function numberWidths(look: CellLook, widths: TextWidths): (text: string) => number {
  return (text) => Math.min(widths(text, look.font), nominalWidth(text, look.font));
}
