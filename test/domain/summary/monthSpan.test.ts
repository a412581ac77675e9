// Stretches of months: which days they hold, which months, what they are called.

import {
  canBeCompared,
  daysOf,
  isWholeYear,
  type MonthSpan,
  monthKey,
  monthsOf,
  shareOfYear,
  spanBetween,
  yearEarlier,
  yearSpan,
} from "../../../src/domain/summary/monthSpan";
import { monthsOfPart } from "../../../src/domain/summary/periodOf";
import { formatDate } from "../../../src/domain/values/date";
import { spanName as enSpanName } from "../../../src/texts/en/spanName";
import { spanDays, spanName, spanTitle } from "../../../src/texts/zh/spanName";

const span = (year: number, firstMonth: number, lastMonth: number): MonthSpan => ({
  year,
  firstMonth,
  lastMonth,
});

test.each([
  [yearSpan(2020), "2020年1月1日", "2020年12月31日"],
  [span(2020, 1, 6), "2020年1月1日", "2020年6月30日"],
  [span(2020, 7, 12), "2020年7月1日", "2020年12月31日"],
  [span(2020, 2, 2), "2020年2月1日", "2020年2月29日"],
  [span(2019, 2, 2), "2019年2月1日", "2019年2月28日"],
  [span(2020, 12, 12), "2020年12月1日", "2020年12月31日"],
  [span(2020, 9, 20), "2020年9月1日", "2021年8月31日"],
  [span(2019, 1, 24), "2019年1月1日", "2020年12月31日"],
])("%j is from %s until %s", (one, from, until) => {
  const days = daysOf(one);
  expect([formatDate(days.from), formatDate(days.until)]).toEqual([from, until]);
});

test("a year earlier ends at the end of its month, whatever the length of February", () => {
  expect(formatDate(daysOf(yearEarlier(span(2020, 1, 2))).until)).toBe("2019年2月28日");
  expect(formatDate(daysOf(yearEarlier(span(2021, 1, 2))).until)).toBe("2020年2月29日");
});

test.each([
  [yearSpan(2020), "2020年", "2020年度", "2020年1月1日至12月31日", "2020"],
  [span(2020, 1, 6), "2020年上半年", null, "2020年1月1日至6月30日", "the first half of 2020"],
  [span(2020, 7, 12), "2020年下半年", null, "2020年7月1日至12月31日", "the second half of 2020"],
  [span(2020, 7, 9), "2020年第三季度", null, "2020年7月1日至9月30日", "quarter 3 of 2020"],
  [span(2020, 2, 4), "2020年2月至4月", null, "2020年2月1日至4月30日", "February 2020 to April 2020"],
  [span(2020, 3, 11), "2020年3月至11月", null, "2020年3月1日至11月30日", "March 2020 to November 2020"],
  [span(2020, 9, 9), "2020年9月", null, "2020年9月1日至9月30日", "September 2020"],
  [
    span(2020, 9, 20),
    "2020年9月至2021年8月",
    null,
    "2020年9月1日至2021年8月31日",
    "September 2020 to August 2021",
  ],
  [span(2020, 7, 18), "2020年7月至2021年6月", null, "2020年7月1日至2021年6月30日", "July 2020 to June 2021"],
])("%j is called %s", (one, name, title, days, english) => {
  expect([spanName(one), spanTitle(one), spanDays(one), enSpanName(one)]).toEqual([
    name,
    title ?? name,
    days,
    english,
  ]);
});

test.each([
  ["half", 2, 7, 12],
  ["quarter", 1, 1, 3],
  ["quarter", 4, 10, 12],
] as const)("%s %i is months %i to %i", (kind, number, firstMonth, lastMonth) => {
  expect(monthsOfPart(kind, number)).toEqual({ firstMonth, lastMonth });
});

test("months of one year need not name it, those of two do", () => {
  expect(monthsOf(span(2020, 7, 9)).map(monthKey)).toEqual(["7", "8", "9"]);
  expect(monthsOf(span(2020, 11, 14)).map(monthKey)).toEqual(["2020-11", "2020-12", "2021-1", "2021-2"]);
});

test.each([
  [span(2020, 1, 12), 2020, "all"],
  [span(2020, 1, 6), 2020, "some"],
  [span(2020, 1, 6), 2019, "none"],
  [span(2020, 9, 20), 2021, "some"],
  [span(2020, 9, 24), 2021, "all"],
  [span(2020, 9, 24), 2022, "none"],
  [span(2019, 12, 13), 2020, "some"],
] as const)("of %j the year %i is in it: %s", (one, year, share) => {
  expect(shareOfYear(one, year)).toBe(share);
});

test("from a month to another, and never backwards", () => {
  expect(spanBetween({ year: 2020, month: 9 }, { year: 2021, month: 8 })).toEqual(span(2020, 9, 20));
  expect(spanBetween({ year: 2020, month: 9 }, { year: 2020, month: 9 })).toEqual(span(2020, 9, 9));
  expect(spanBetween({ year: 2020, month: 9 }, { year: 2020, month: 8 })).toBeNull();
});

test("only what is no longer than a year is set beside the year before", () => {
  expect([canBeCompared(span(2020, 9, 20)), canBeCompared(span(2020, 9, 21))]).toEqual([true, false]);
  expect([isWholeYear(yearSpan(2020)), isWholeYear(span(2020, 1, 11))]).toEqual([true, false]);
});
