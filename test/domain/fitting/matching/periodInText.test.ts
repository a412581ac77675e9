import { monthInText, yearInText } from "../../../../src/domain/fitting/matching/periodInText";

test.each([
  ["2020年经费支出", 2020],
  ["2020", 2020],
  ["二〇二〇年度支出", 2020],
  ["二○二一年", 2021],
  ["（2 0 2 0）年", 2020],
  ["2019—2020学年", null],
  ["经费支出", null],
  ["编号20201", null],
  ["3020年", null],
])("year of %s is %p", (text, year) => {
  expect(yearInText(text)).toBe(year);
});

test.each([
  ["2020年9月慰问", 9],
  ["1月", 1],
  ["12月份", 12],
  ["1月至3月", null],
  ["13月", null],
  ["经费", null],
])("month of %s is %p", (text, month) => {
  expect(monthInText(text)).toBe(month);
});
