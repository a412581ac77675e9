// Number formats that every Excel knows by number whatever its language, so that a file need not write them down.
// Source: ECMA-376 part 1, 18.8.30.

export const NUMBER_FORMAT_IDS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** The first number for formats of a file's own. */
export const FIRST_OWN_NUMBER_FORMAT = 164;
