import fc from "fast-check";
import { generalNumber } from "../../../../../src/workbook/xlsx/view/display/generalNumber";

const upTo = (characters: number) => (text: string) => text.length <= characters;

test.each([
  [0, 99, "0"],
  [3850, 99, "3850"],
  [-3850.5, 99, "-3850.5"],
  [0.1 + 0.2, 99, "0.3"],
  [1 / 3, 99, "0.333333333"],
  [123456789.123, 99, "123456789.1"],
  [12345678901, 99, "12345678901"],
  [123456789012, 99, "1.23457E+11"],
  [110101201003071234, 99, "1.10101E+17"],
  [0.00001, 99, "0.00001"],
  [0.0000123456789, 99, "1.23457E-05"],
  [1e100, 99, "1E+100"],
  // Narrower and narrower.
  [123.456, 6, "123.46"],
  [123.456, 5, "123.5"],
  [123.456, 3, "123"],
  [123456, 5, "1E+05"],
  [0.004, 5, "0.004"],
  [0.0004, 5, "4E-04"],
  [-0.004, 6, "-0.004"],
  [-0.004, 5, null],
  [123456, 4, null],
])("%d in %d characters is %p", (value, characters, text) => {
  expect(generalNumber(value, upTo(characters))).toBe(text);
});

test("what is shown is the number itself to the digits shown, never longer than eleven characters and a sign", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
      const text = generalNumber(value, () => true)!;
      expect(text.replace(/^-/u, "").length).toBeLessThanOrEqual(11);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-5 + 1e-9);
    }),
  );
});
