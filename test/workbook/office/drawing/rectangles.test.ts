import fc from "fast-check";
import { groupRectangles } from "../../../../src/workbook/office/drawing/rectangles";

describe("groupRectangles", () => {
  test("joins what is alike across rows, and leaves holes", () => {
    expect(
      groupRectangles([
        ["a", "a", null],
        ["a", "a", "b"],
        ["b", "b", "b"],
      ]),
    ).toEqual([
      { key: "a", range: { top: 0, left: 0, bottom: 1, right: 1 } },
      { key: "b", range: { top: 1, left: 2, bottom: 1, right: 2 } },
      { key: "b", range: { top: 2, left: 0, bottom: 2, right: 2 } },
    ]);
  });

  test("covers every cell that has a key exactly once, and no other", () => {
    const cell = fc.constantFrom("a", "b", null);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (keys) => {
        const drawn = keys.map((row) => row.map((): string | null => null));
        for (const { key, range } of groupRectangles(keys)) {
          for (let r = range.top; r <= range.bottom; r += 1) {
            for (let c = range.left; c <= range.right; c += 1) {
              expect(drawn[r]?.[c]).toBeNull();
              drawn[r]![c] = key;
            }
          }
        }
        expect(drawn).toEqual(keys);
      }),
    );
  });
});
