// Marked cells as rectangles: each cell is covered once, and no other.

import fc from "fast-check";
import { rangeAddress } from "../../../src/domain/sheets/address";
import { rectanglesOf } from "../../../src/workbook/marks/layOutMarks";

const cell = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });

test.each([
  ["nothing", [], []],
  ["one cell", [cell(2, 2)], ["C3"]],
  ["below each other", [cell(2, 2), cell(4, 2), cell(3, 2)], ["C3:C5"]],
  ["side by side", [cell(2, 3), cell(2, 2)], ["C3:D3"]],
  ["a block", [cell(2, 2), cell(2, 3), cell(3, 2), cell(3, 3)], ["C3:D4"]],
  ["with a gap", [cell(2, 2), cell(4, 2)], ["C3", "C5"]],
])("%s", (_what, cells, expected) => {
  expect(rectanglesOf(cells).map(rangeAddress)).toEqual(expected);
});

const cells = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 60 });

test("any cells", () => {
  fc.assert(
    fc.property(cells, (numbers) => {
      const covered = rectanglesOf(numbers.map((n) => cell(Math.floor(n / 9), n % 9))).flatMap((range) => {
        const inside: number[] = [];
        for (let r = range.top; r <= range.bottom; r += 1) {
          for (let c = range.left; c <= range.right; c += 1) inside.push(r * 9 + c);
        }
        return inside;
      });
      expect(covered.sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});
