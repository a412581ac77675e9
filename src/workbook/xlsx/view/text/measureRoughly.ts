// How wide a text is where no screen can be asked: a Chinese character as wide as it is high, all else as a digit.

import { digitRatio } from "../geometry/digitWidth";
import { isFullWidth } from "./textWidths";
import type { MeasureText } from "./textWidths";

const PIXELS_PER_POINT = 4 / 3;

export const measureRoughly: MeasureText = (text, font) => {
  const half = digitRatio(font.name);
  const ems = Array.from(text, (character) => (isFullWidth(character.codePointAt(0) ?? 0) ? 1 : half));
  return ems.reduce((sum, em) => sum + em, 0) * font.size * PIXELS_PER_POINT;
};
