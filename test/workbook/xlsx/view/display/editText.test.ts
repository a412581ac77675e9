import { editText } from "../../../../../src/workbook/xlsx/view/display/editText";
import { prepareNumberFormat } from "../../../../../src/workbook/xlsx/view/display/numberFormat";

test.each([
  [1470, "#,##0.00", "1470"],
  [0.1 + 0.2, "General", "0.3"],
  [1e21, "General", "1E+21"],
  [0.125, "0%", "12.5%"],
  [44000, 'yyyy"年"m"月"d"日"', "2020/6/18"],
  [44000.5, "yyyy/m/d", "2020/6/18 12:00:00"],
  [0.5, "h:mm", "12:00:00"],
  [-3, "yyyy/m/d", "-3"],
  ["0012", "@", "0012"],
  [true, "General", "TRUE"],
  [null, "General", ""],
])("%p under %s is typed %s", (value, code, text) => {
  expect(editText(value, undefined, prepareNumberFormat(code), false)).toBe(text);
});

test("a formula is itself, whatever it yields", () => {
  expect(editText(3850, "=SUM(E4:E22)", prepareNumberFormat("0.00"), false)).toBe("=SUM(E4:E22)");
});
