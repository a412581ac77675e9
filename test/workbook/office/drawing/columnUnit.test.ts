import fc from "fast-check";
import { columnCharacters, columnPoints } from "../../../../src/workbook/office/drawing/columnUnit";

describe("columnPoints", () => {
  test.each([
    // Calibri 11, digits of 7 pixels: 8.43 characters are 64 pixels, 20 are 145.
    [{ characters: 8.43, points: 48 }, 8.43, 48],
    [{ characters: 8.43, points: 48 }, 20, 108.75],
    // 宋体 12, digits of 8 pixels: 8.38 characters are 72 pixels, 20 are 165.
    [{ characters: 8.38, points: 54 }, 8.38, 54],
    [{ characters: 8.38, points: 54 }, 20, 123.75],
  ])("with a standard column of %j, %d characters are about %d points", (standard, characters, points) => {
    expect(Math.abs(columnPoints(characters, standard) - points)).toBeLessThan(1);
  });

  test.each([
    { characters: 8.43, points: 0 },
    { characters: 8.43, points: 400 },
  ])("a hidden or widened last column (%j) does not count", (standard) => {
    expect(columnPoints(20, standard)).toBe(columnPoints(20, { characters: 8.43, points: 48 }));
  });
});

describe("columnCharacters", () => {
  test.each([
    [{ characters: 8.43, points: 48 }, 108.75, 20],
    [{ characters: 8.38, points: 54 }, 54, 8.38],
    // Hidden, and as narrow as the padding.
    [{ characters: 8.43, points: 48 }, 0, 0],
    [{ characters: 8.43, points: 48 }, 3, 0],
  ])("with a standard column of %j, %d points are about %d characters", (standard, points, characters) => {
    expect(Math.abs(columnCharacters(points, standard) - characters)).toBeLessThan(0.1);
  });

  test("gives back what columnPoints was given", () => {
    const standard = fc.record({
      characters: fc.double({ min: 1, max: 60, noNaN: true }),
      points: fc.double({ min: 0, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_500 }), standard, (hundredths, column) => {
        const characters = hundredths / 100;
        expect(columnCharacters(columnPoints(characters, column), column)).toBeCloseTo(characters, 6);
      }),
    );
  });
});
