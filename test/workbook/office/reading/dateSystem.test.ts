import { findDateSystem, isDateFormat } from "../../../../src/workbook/office/reading/dateSystem";

/** 44092 is 18 September 2020 in the system of 1900 and 19 September 2024 in that of 1904. */
const SERIAL = 44_092;

describe("findDateSystem", () => {
  test.each([
    ["2020/9/18", "yyyy/m/d", 1900],
    ["2024/9/19", "yyyy/m/d", 1904],
    ["2020年9月18日", 'yyyy"年"m"月"d"日"', 1900],
    ["2024年9月", 'yyyy"年"m"月"', 1904],
    ["9月19日", 'm"月"d"日"', 1904],
    ["18日", 'd"日"', 1900],
    ["2020-09-18 08:30", "yyyy-mm-dd hh:mm", 1900],
    // Nothing is told by these.
    ["#######", "yyyy/m/d", null],
    ["44092", "General", null],
    ["¥44,092.00", '"¥"#,##0.00', null],
    ["星期五", "aaaa", null],
    ["08:30", "h:mm", null],
    ["1999/1/1", "yyyy/m/d", null],
  ])("%s under %s: %s", (text, numberFormat, expected) => {
    expect(findDateSystem([{ value: SERIAL, numberFormat, text }])).toBe(expected);
  });

  test("the first cell that tells decides", () => {
    const silent = { value: SERIAL, numberFormat: "yyyy/m/d", text: "####" };
    const telling = { value: SERIAL, numberFormat: "yyyy/m/d", text: "2024/9/19" };
    expect(findDateSystem([silent, telling])).toBe(1904);
  });

  test.each([["2020.9.18"], [null], [true], [5]])("a cell that holds %j tells nothing", (value) => {
    expect(findDateSystem([{ value, numberFormat: "yyyy/m/d", text: "2020/9/18" }])).toBeNull();
  });
});

describe("isDateFormat", () => {
  test.each([
    ["yyyy/m/d", true],
    ['m"月"d"日"', true],
    ["[$-804]yyyy/m/d", true],
    ["General", false],
    ["#,##0.00", false],
    ['0"day"', false],
    ["[Red]0", false],
    [String.raw`0\d`, false],
    ["h:mm", false],
  ])("%s: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
