import {
  columnPixels,
  standardColumnPixels,
} from "../../../../../src/workbook/xlsx/view/geometry/columnWidth";
import { digitRatio, digitWidth } from "../../../../../src/workbook/xlsx/view/geometry/digitWidth";
import { lineHeight, pixelsOfPoints } from "../../../../../src/workbook/xlsx/view/geometry/lineHeight";

test.each([
  ["宋体", 11, 8],
  ["宋体", 12, 8],
  ["宋体", 10, 7],
  ["宋体", 9, 6],
  ["等线", 11, 8],
  ["仿宋_GB2312", 16, 11],
  ["Calibri", 11, 7],
  ["Arial", 10, 7],
])("a digit of %s %d is %d pixels wide", (name, size, width) => {
  expect(digitWidth({ name, size })).toBe(width);
});

// Widths as Excel stores them and shows them in pixels.
test.each([
  [9, 8, 72],
  [8.43 + 0.7109375, 7, 64],
  [9.140625, 7, 64],
  [12.625, 8, 101],
  [2.5, 8, 20],
  [0, 8, 0],
])("a width of %d with digits of %d pixels is %d pixels", (width, digit, pixels) => {
  expect(columnPixels(width, digit)).toBe(pixels);
});

test.each([
  [8, 8, 72],
  [8, 7, 64],
  [10, 8, 88],
])(
  "a standard column of %d characters with digits of %d pixels is %d pixels wide",
  (characters, digit, pixels) => {
    expect(standardColumnPixels(characters, digit)).toBe(pixels);
  },
);

test("row heights are points at 96 to the inch", () => {
  expect([13.5, 14.25, 15, 20.25].map(pixelsOfPoints)).toEqual([18, 19, 20, 27]);
});

test("lines are as high as Excel's rows of those fonts", () => {
  expect(lineHeight({ name: "宋体", size: 11 })).toBe(18);
  expect(lineHeight({ name: "Calibri", size: 11 })).toBe(20);
});

test("an unknown font is taken to be as wide as Arial", () => {
  expect(digitRatio("某某体")).toBe(digitRatio("Arial"));
  expect(digitRatio("宋体")).toBe(0.5);
});
