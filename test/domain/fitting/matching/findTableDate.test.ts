import { findTableDate, hasDateLabel } from "../../../../src/domain/fitting/matching/findTableDate";
import { dayNumberOf } from "../../../../src/domain/values/date";

const context = { dateSystem: 1900, year: null, month: null } as const;

function dateOf(...lines: (string | number)[]): unknown {
  return findTableDate(
    lines.map((value) => ({ value, numberFormat: typeof value === "number" ? "yyyy/m/d" : "General" })),
    context,
  );
}

test.each([
  [["2020年9月18日走访慰问发放表"], dayNumberOf(2020, 9, 18)],
  [["走访慰问发放表", "2020.9.18"], dayNumberOf(2020, 9, 18)],
  [["学习签到表", "学习日期：2020年6月15日"], dayNumberOf(2020, 6, 15)],
  [["学习签到表", 43997], dayNumberOf(2020, 6, 15)],
  [["9月15日学习签到"], { month: 9, day: 15 }],
  [["2020年9月18日慰问", "时间：2020-9-18"], dayNumberOf(2020, 9, 18)],
])("%j", (lines, date) => {
  expect(dateOf(...lines)).toEqual(date);
});

test.each([
  [["走访慰问发放表", "填表日期：2020年9月20日"]],
  [["2020年2月1日至2月26日捐款"]],
  [["2020年度慰问表"]],
  [["慰问表", "统计截止2020年12月31日"]],
  [[]],
])("%j gives no one date", (lines) => {
  expect(dateOf(...lines)).toBeNull();
});

test("a place for the date, and a place for another", () => {
  expect(["培训日期：", "时间：＿＿", "填报日期：", "地点："].map(hasDateLabel)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
