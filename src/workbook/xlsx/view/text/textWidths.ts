// How wide a text is on screen. Asking the browser for each text would cost more than drawing it, so the width of each
// character is asked for once a font; all Chinese characters of a font are equally wide. Kerning is not worth its price.

import type { FontLook } from "../style/cellLook";

/** Pixels of a text in a font, as the screen will draw it. */
export type MeasureText = (text: string, font: FontLook) => number;

/** Asks for widths character by character and remembers them. */
export type TextWidths = (text: string, font: FontLook) => number;

/** CJK symbols, kana, ideographs, Hangul, compatibility and full-width forms: all one em wide. */
export function isFullWidth(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x20000
  );
}

const SAMPLE_OF_FULL_WIDTH = "国";

function fontKey(font: FontLook): string {
  return `${font.name}|${font.size}|${font.bold ? "b" : ""}${font.italic ? "i" : ""}`;
}

export function buildTextWidths(measure: MeasureText): TextWidths {
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    const key = fontKey(font);
    const widths = fonts.get(key) ?? new Map<string, number>();
    fonts.set(key, widths);
    let sum = 0;
    for (const character of text) {
      const sample = isFullWidth(character.codePointAt(0) ?? 0) ? SAMPLE_OF_FULL_WIDTH : character;
      const width = widths.get(sample) ?? measure(sample, font);
      widths.set(sample, width);
      sum += width;
    }
    return sum;
  };
}
