import { isDateFormat } from "../../../src/domain/values/isDateFormat";

test.each([
  "yyyy/m/d",
  "m/d/yyyy",
  "yyyy/m/d;@",
  'yyyy"年"m"月"',
  'm"月"d"日"',
  'yyyy"年"m"月"d"日"',
  "yyyy年m月d日",
  "[$-804]yyyy年m月d日;@",
  "[$-F800]dddd, mmmm dd, yyyy",
  "d-mmm-yy",
  "mmm-yy",
  "m/d/yyyy h:mm",
  "yyyy\\-mm\\-dd",
  "[$-804]aaaa;@",
])("%s shows a day", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "@",
  "0.00",
  "#,##0.00",
  "￥#,##0.00;￥-#,##0.00",
  '#,##0.00"元"',
  '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  "0.00E+00",
  "h:mm",
  "[$-409]h:mm AM/PM",
  "[h]:mm:ss",
  "mm:ss.0",
  '上午/下午h"时"mm"分"',
  "[Red]0.00",
  "# ?/?",
  "[>=10000]0.0,\\万;0",
])("%s shows none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
