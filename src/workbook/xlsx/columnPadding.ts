// A file's column widths include the cell's padding, a document's do not.

/** 5 pixels, at 7 pixels a character. Source: ECMA-376 part 1, 18.3.1.13. */
export const COLUMN_PADDING = 182 / 256;
