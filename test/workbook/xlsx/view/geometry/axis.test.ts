import fc from "fast-check";
import { buildAxis, indexAt, sizeOf, startOf } from "../../../../../src/workbook/xlsx/view/geometry/axis";

/** 0: 20, 1: hidden, 2: 30, 3: 20. */
const axis = buildAxis(4, (i) => [20, 0, 30, 20][i]!);

test("each begins where those before it end", () => {
  expect([0, 1, 2, 3, 4, 9].map((i) => startOf(axis, i))).toEqual([0, 20, 20, 50, 70, 70]);
  expect([0, 1, 2, 3, 4].map((i) => sizeOf(axis, i))).toEqual([20, 0, 30, 20, 0]);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 2],
  [49.9, 2],
  [50, 3],
  [500, 3],
])("pixel %d lies in %d", (pixel, index) => {
  expect(indexAt(axis, pixel)).toBe(index);
});

test("a pixel within a row or column finds it again", () => {
  const sizes = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.nat(), (list, seed) => {
      const some = buildAxis(list.length, (i) => list[i]!);
      const index = seed % list.length;
      if (list[index] === 0) return;
      expect(indexAt(some, startOf(some, index))).toBe(index);
      expect(indexAt(some, startOf(some, index + 1) - 1)).toBe(index);
    }),
  );
});
