// Column widths. Files give them in digits of the standard font with the cell's padding included.

/** Padding of two pixels a side and the gridline. Source: ECMA-376 part 1, 18.3.1.13. */
const PADDING = 5;
/** Excel rounds the width of unset columns up to this, for speed of scrolling in its early days. */
const STANDARD_STEP = 8;

/** A `width` attribute in pixels. Source of the rule: ECMA-376 part 1, 18.3.1.13. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Columns that a file says nothing about: `characters` digits wide (8 unless the sheet says otherwise). */
export function standardColumnPixels(characters: number, digit: number): number {
  return Math.ceil((characters * digit + PADDING) / STANDARD_STEP) * STANDARD_STEP;
}
