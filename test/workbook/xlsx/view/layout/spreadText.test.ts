import { spreadText } from "../../../../../src/workbook/xlsx/view/layout/spreadText";
import type { TextPlace } from "../../../../../src/workbook/xlsx/view/layout/spreadText";

/** Ten columns of 100 pixels; those listed hold something. */
function spread(align: TextPlace["align"], textWidth: number, filled: readonly number[] = []) {
  return spreadText(
    { left: 300, right: 400, columnIndex: 3, lastColumn: 3, align, textWidth },
    {
      isFree: (column) => !filled.includes(column),
      startOf: (column) => column * 100,
      columnCount: 10,
    },
  );
}

test.each([
  ["left", 90, [], 300, 400],
  ["left", 150, [], 300, 500],
  ["left", 350, [], 300, 700],
  ["left", 350, [5], 300, 500],
  ["left", 350, [4], 300, 400],
  ["left", 5000, [], 300, 1000],
  ["right", 150, [], 200, 400],
  ["right", 350, [1], 200, 400],
  ["right", 5000, [], 0, 400],
  ["center", 150, [], 200, 500],
  ["center", 150, [2], 300, 500],
  ["center", 350, [], 100, 600],
] as const)(
  "%s, %d pixels wide, with %p filled, shows from %d to %d",
  (align, width, filled, left, right) => {
    expect(spread(align, width, filled)).toEqual({ left, right });
  },
);
