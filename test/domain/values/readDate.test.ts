import fc from "fast-check";
import { dayNumberOf, formatDate } from "../../../src/domain/values/date";
import { readDate, readDateOrMonth, type DateContext } from "../../../src/domain/values/readDate";
import { Unreadable } from "../../../src/domain/values/reading";
import { serialOfDay } from "../../../src/domain/values/serial";

const plain: DateContext = { dateSystem: 1900, year: null, month: null };
const in2020: DateContext = { dateSystem: 1900, year: 2020, month: null };
const day = dayNumberOf(2020, 9, 18)!;

describe("readDate", () => {
  test.each([
    "2020.9.18",
    "2020.09.18",
    "2020-9-18",
    "2020/9/18",
    "2020年9月18日",
    "2020年 9 月 18 日",
    "2020年9月18号",
    "2020年9月18",
    "２０２０．９．１８",
    " 2020.9.18\u00a0",
    "20200918",
    "2020-09-18 14:04:13",
    "2020-9-18 9:04",
    "2020-09-18T14:04:13",
    "2020年9月18日（星期五）",
    "2020年9月18日上午",
    "20.9.18",
    "20年9月18日",
    "二〇二〇年九月十八日",
    "2020年9月18日-20日",
    "2020.9.18-9.20",
    "2020年9月18日至10月2日",
    "2020-9-18～2020-9-20",
    "2020.9.18-20",
    "2020年9月18-20日",
    "2020年9月18日、20日",
    "2020。9。18",
    "2020，9，18",
    "2020—9—18",
    "2020 9 18",
    "2020.9.18日",
    "2020年9月18日。",
    "'2020.9.18",
    "2020年9月18日下午3点",
    "2020年9月18日下午3时半",
    "2020年9月18日14时30分",
    "2020-09-18 14:04:13+08:00",
    20200918,
  ])("%p is 18 September 2020", (cell) => {
    expect(readDate(cell, "General", plain)).toBe(day);
  });

  test.each([
    [44092, "yyyy/m/d"],
    [44092, "General"],
    [44092.6, "yyyy/m/d;@"],
    [44092, 'm"月"d"日"'],
    [44092, 'yyyy"年"m"月"d"日"'],
    [44092, "[$-804]yyyy年m月d日"],
    [44092, '[DBNum1][$-804]yyyy"年"m"月"d"日"'],
    [44092, "[$-804]aaaa;@"],
  ])("serial %p under %s is 18 September 2020", (cell, format) => {
    expect(readDate(cell, format, plain)).toBe(day);
  });

  test("a serial of the 1904 system", () => {
    expect(readDate(44092 - 1462, "yyyy/m/d", { ...plain, dateSystem: 1904 })).toBe(day);
  });

  test.each(["9月18日", "9月18号", "9.18", "9-18", "9/18", "09.18", "九月十八日", 9.18])(
    "%p has no year of its own",
    (cell) => {
      expect(readDate(cell, "General", plain)).toEqual({ month: 9, day: 18 });
      expect(readDate(cell, "General", in2020)).toBe(day);
    },
  );

  test.each(["9月18日-20日", "9月18-20日", "9月18、19日", "9月18-10月2日"])(
    "%p begins on the 18th",
    (cell) => {
      expect(readDate(cell, "General", in2020)).toBe(day);
    },
  );

  test("a day alone takes month and year of its sheet", () => {
    expect(readDate("18日", "General", { ...in2020, month: 9 })).toBe(day);
    expect(readDate("18日", "General", in2020)).toEqual(new Unreadable("not-a-date", "18日"));
  });

  test.each([null, "", " ", "\u200b", "—"])("%p is no date at all", (cell) => {
    expect(readDate(cell, "General", plain)).toBeNull();
  });

  test.each([
    ["待定", "not-a-date"],
    ["2013年11月~2014年1月", "not-a-date"],
    ["9月18日-待定", "not-a-date"],
    ["9-18-20", "not-a-date"],
    ["9.18-20", "not-a-date"],
    ["2020.9.18-12", "not-a-date"],
    ["三月三", "not-a-date"],
    ["2020.9.18（农历）", "not-a-date"],
    ["2020-09-18T16:04:13Z", "not-a-date"],
    ["200918", "not-a-date"],
    [4000000, "not-a-date"],
    [20000000, "not-a-date"],
    [20201301, "not-a-date"],
    [200, "not-a-date"],
    [9.1, "not-a-date"],
    [true, "not-a-date"],
    ["2020.2.30", "no-such-day"],
    ["13月1日", "no-such-day"],
    ["2020年9月", "date-without-day"],
    ["2020.09", "date-without-day"],
    ["202009", "date-without-day"],
    ["9月", "date-without-day"],
    ["2020年9月上旬", "date-without-day"],
    [202009, "date-without-day"],
    [2020, "date-without-day"],
    ["#N/A", "error-value"],
  ])("%p is unreadable: %s", (cell, reason) => {
    expect(readDate(cell, "General", plain)).toEqual(new Unreadable(reason as Unreadable["reason"], cell));
  });

  test("29 February needs a leap year", () => {
    expect(readDate("2月29日", "General", plain)).toEqual({ month: 2, day: 29 });
    expect(readDate("2月29日", "General", { ...plain, year: 2021 })).toEqual(
      new Unreadable("no-such-day", "2月29日"),
    );
  });

  test("every day reads back from its serial, its Chinese form and its eight digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -15000, max: 47000 }), (dayNumber) => {
        expect(readDate(serialOfDay(dayNumber, 1900), "yyyy/m/d", plain)).toBe(dayNumber);
        expect(readDate(formatDate(dayNumber), "General", plain)).toBe(dayNumber);
      }),
    );
  });
});

describe("readDateOrMonth", () => {
  test.each([
    ["2008年5月", { year: 2008, month: 5 }],
    ["2008.05", { year: 2008, month: 5 }],
    [200805, { year: 2008, month: 5 }],
    ["2008.5.6", dayNumberOf(2008, 5, 6)],
    ["2008年", new Unreadable("not-a-date", "2008年")],
    ["2008年13月", new Unreadable("date-without-day", "2008年13月")],
  ])("%p", (cell, reading) => {
    expect(readDateOrMonth(cell, "General", plain)).toEqual(reading);
  });
});
