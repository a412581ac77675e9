import { isSameContent, isSameFormula, isSameValue } from "../../../src/domain/sheets/sameContent";
import type { CellValue } from "../../../src/domain/sheets/snapshot";

test.each<[CellValue, CellValue, boolean]>([
  [null, null, true],
  ["", null, true],
  [" ", null, false],
  [0, null, false],
  ["甲", "甲", true],
  ["甲 某", "甲某", false],
  [200, 200, true],
  [200, "200", false],
  [true, "TRUE", false],
  [true, 1, false],
  [0.1 + 0.2, 0.3, true],
  [100_000.01, 100_000.02, false],
  [110_101_195_001_011_234, 110_101_195_001_011_000, true],
  ["#REF!", "#REF!", true],
])("%p and %p are the same value: %p", (a, b, expected) => {
  expect(isSameValue(a, b)).toBe(expected);
  expect(isSameValue(b, a)).toBe(expected);
});

test.each<[string | null, string | null, boolean]>([
  [null, null, true],
  ["=A1", null, false],
  ["=sum(E3:E9)", "=SUM(E3:E9)", true],
  ["=SUM( E3:E9 )", "=SUM(E3:E9)", true],
  ["='走访'!A1", "=走访!A1", true],
  ["=SUM(E3:E9)", "=SUM(E3:E8)", false],
  ['=A1&"元 a"', '=A1&"元a"', false],
  ['=A1&"a"', '=A1&"A"', false],
  ['=A1&" 甲""乙 "', '=a1 & " 甲""乙 "', true],
])("%p and %p are the same formula: %p", (a, b, expected) => {
  expect(isSameFormula(a, b)).toBe(expected);
  expect(isSameFormula(b, a)).toBe(expected);
});

test("a formula counts by its text, a constant by its value", () => {
  expect(isSameContent({ value: 1, formula: "=A1" }, { value: 2, formula: "=A1" })).toBe(true);
  expect(isSameContent({ value: 1, formula: "=A1" }, { value: 1, formula: null })).toBe(false);
  expect(isSameContent({ value: 1, formula: null }, { value: 2, formula: null })).toBe(false);
});
