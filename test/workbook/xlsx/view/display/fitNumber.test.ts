import { displayCell } from "../../../../../src/workbook/xlsx/view/display/displayCell";
import { fitNumber } from "../../../../../src/workbook/xlsx/view/display/fitNumber";
import { prepareNumberFormat } from "../../../../../src/workbook/xlsx/view/display/numberFormat";

const OPTIONS = { is1904: false, showZeros: true };

/** In a cell of so many characters, each ten pixels wide. */
function fitted(value: number, code: string, characters: number): string {
  const format = prepareNumberFormat(code);
  const displayed = displayCell(value, "plain", format, OPTIONS);
  return fitNumber(displayed, value, format, characters * 10, (text) => text.length * 10);
}

test.each([
  [1470, "#,##0.00", 8, "1,470.00"],
  [1470, "#,##0.00", 7, "#######"],
  [1234.567, "General", 6, "1234.6"],
  [1234567, "General", 4, "####"],
  [44000, "yyyy/m/d", 9, "2020/6/18"],
  [44000, "yyyy/m/d", 8, "########"],
  [-1, "yyyy/m/d", 30, "#".repeat(30)],
  [5, "0", 0.5, "#"],
  [1234, "[DBNum1]General", 7, "一千二百三十四"],
  [1234, "[DBNum1]General", 6, "######"],
])("%d under %s in %d characters is %s", (value, code, characters, text) => {
  expect(fitted(value, code, characters)).toBe(text);
});

test.each([
  [null, "plain", "empty", ""],
  ["", "plain", "empty", ""],
  ["竹有节", "plain", "text", "竹有节"],
  [true, "plain", "boolean", "TRUE"],
  [false, "plain", "boolean", "FALSE"],
  ["#REF!", "error", "error", "#REF!"],
  ["#REF!", "plain", "text", "#REF!"],
  [null, "uncalculated", "uncalculated", ""],
  [0, "plain", "number", "0"],
] as const)("%p, %s, is shown as %s %p", (value, mark, kind, text) => {
  expect(displayCell(value, mark, prepareNumberFormat("General"), OPTIONS)).toMatchObject({ kind, text });
});

test("a sheet that hides zeros shows none", () => {
  const hidden = displayCell(0, "plain", prepareNumberFormat("0.00"), { is1904: false, showZeros: false });
  expect(hidden.kind).toBe("empty");
});
