import { formatValue } from "../../../../../src/workbook/xlsx/view/display/formatValue";
import { prepareNumberFormat } from "../../../../../src/workbook/xlsx/view/display/numberFormat";

/** 18 June 2020, a Thursday. */
const DAY = 44000;

function shown(value: number | string, code: string, is1904 = false) {
  return formatValue(value, prepareNumberFormat(code), is1904);
}

test.each([
  // What committees' sheets use.
  [1470, "#,##0.00", "1,470.00"],
  [3850, "General", "3850"],
  [3850, "G/通用格式", "3850"],
  [3850, 'G/通用格式"元"', "3850元"],
  [1470, "0.00 元", "1470.00 元"],
  [0.125, "0.0%", "12.5%"],
  [-5, "#,##0;[Red]-#,##0", "-5"],
  [7, "000", "007"],
  [12, '"第"0"名"', "第12名"],
  [123456, '0!.0,"万元"', "12.3万元"],
  [5, "#,##0;-#,##0;;@", "5"],
  [0, "#,##0;-#,##0;;@", ""],
  [1, '[=1]"男";[=2]"女"', "男"],
  [1234.5, "¥#,##0.00", "¥1,234.50"],
  [1234.5, "[$￥-804]#,##0.00", "￥1,234.50"],
  [1.5, "# ?/?", "1 1/2"],
  [12345, "0.00E+00", "1.23E+04"],
  // Dates, quoted and not.
  [DAY, "yyyy/m/d", "2020/6/18"],
  [DAY, 'yyyy"年"m"月"d"日"', "2020年6月18日"],
  [DAY, "yyyy年m月d日", "2020年6月18日"],
  [DAY, 'yyyy"年"m"月";@', "2020年6月"],
  [DAY, "[$-F800]dddd, mmmm dd, yyyy", "2020年6月18日"],
  [DAY, "yyyy.mm.dd", "2020.06.18"],
  [DAY, "e年", "2020年"],
  [DAY + 0.7, "[$-F400]h:mm:ss AM/PM", "16:48:00"],
  [DAY + 0.7, '上午/下午h"时"mm"分"', "下午4时48分"],
  [DAY + 0.2, '上午/下午h"时"mm"分"', "上午4时48分"],
  [DAY + 0.7, "h:mm AM/PM", "4:48 PM"],
  [1.5, "[h]:mm", "36:00"],
  // Weekdays and months: Chinese by mark or by aaa, English otherwise, as Chinese Excel has it.
  [DAY, "aaaa", "星期四"],
  [DAY, "aaa", "四"],
  [DAY, '"星期"aaa', "星期四"],
  [DAY + 3, "aaaa", "星期日"],
  [DAY, "[$-804]aaaa;@", "星期四"],
  [DAY, "[$-804]aaa;@", "周四"],
  [DAY, "dddd", "Thursday"],
  [DAY, "mmm-yy", "Jun-20"],
  [DAY, "[$-804]mmmm", "六月"],
  // Chinese digits.
  [1234, "[DBNum1]General", "一千二百三十四"],
  [1234, "[DBNum1]0", "一二三四"],
  [1470, '[DBNum2][$-804]General"元"', "壹仟肆佰柒拾元"],
  [-12.5, "[DBNum2]G/通用格式", "-壹拾贰.伍"],
  [DAY, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二〇年六月十八日"],
])("%p under %s is %s", (value, code, text) => {
  expect(shown(value, code).text).toBe(text);
});

test.each([
  ["竹有节", "General", "竹有节"],
  ["竹有节", '@"同志"', "竹有节同志"],
  ["竹有节", ";;;", ""],
  ["0012", "@", "0012"],
])("the text %s under %s is %s", (value, code, text) => {
  expect(shown(value, code).text).toBe(text);
});

test("a code that cannot be read is shown as General", () => {
  expect(shown(5.25, "No.0").text).toBe("5.25");
});

test("a workbook that counts from 1904 shows the same day for a number 1462 smaller", () => {
  expect(shown(DAY - 1462, "yyyy/m/d", true).text).toBe("2020/6/18");
  expect(shown(DAY - 1462, "aaaa", true).text).toBe("星期四");
  expect(shown(100, "0", true).text).toBe("100");
});

test("the format's colour comes with the value it is for", () => {
  expect(shown(-5, "#,##0;[Red]-#,##0").color).toBe("#ff0000");
  expect(shown(5, "#,##0;[Red]-#,##0").color).toBeNull();
  expect(shown(5, "[Green]0").color).toBe("#00ff00");
});

test("an accounting format says where the cell's width is filled", () => {
  const { text, filler } = shown(1234.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ');
  expect(text).toBe(" ¥1,234.50 ");
  expect(filler).toEqual({ at: 2, character: " " });
  expect(shown(5, "0").filler).toBeNull();
});

test.each([
  [-1, true],
  [0, false],
  [2958465, false],
  [2958466, true],
])("the date %d is outside the calendar: %p", (value, isOutOfRange) => {
  expect(shown(value, "yyyy/m/d").isOutOfRange).toBe(isOutOfRange);
});
