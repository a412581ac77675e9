import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, snapshotOf } from "../../../support/snapshotOf";

const inYears = (...years: readonly number[]) =>
  expenses(years.map((year, at) => [at + 1, dateCell(`${year}-06-01`), "茶水", 50, null]));

test.each<[string, readonly number[], readonly string[]]>([
  ["a slip among many", [2020, 2002, 2020, 2020, 2020], ["经费支出!B4"]],
  ["a slip of two", [2020, 2002], ["经费支出!B4"]],
  ["last year's number in January", [2020, 2020, 2020, 2019, 2020], ["经费支出!B6"]],
  ["two slips", [2020, 2020, 2020, 2020, 2002, 2021, 2020, 2020], ["经费支出!B7", "经费支出!B8"]],
])("%s", (_, years, places) => {
  expect(placesFound("date-outside-year", [inYears(...years)])).toEqual(places);
});

test.each<[string, readonly number[]]>([
  ["one year", [2020, 2020, 2020]],
  ["two years kept on", [2019, 2019, 2019, 2020, 2020, 2020]],
  ["two rows each of a small register", [2019, 2019, 2020, 2020]],
  ["a row a year", [2016, 2017, 2018, 2019, 2020]],
])("%s is in order", (_, years) => {
  expect(placesFound("date-outside-year", [inYears(...years)])).toEqual([]);
});

test("another year checked makes the register's own no slip", () => {
  expect(placesFound("date-outside-year", [inYears(2019, 2019, 2019)], { year: 2020 })).toEqual([]);
});

test("things bought over the years are in order", () => {
  const sheet = snapshotOf(
    [
      ["设备用具登记表"],
      ["物品名称", "数量", "购置日期"],
      ["空调", 1, dateCell("2012-06-01")],
      ["电脑", 1, dateCell("2020-06-01")],
      ["象棋", 2, dateCell("2020-07-01")],
      ["桌子", 2, dateCell("2020-08-01")],
    ],
    { name: "设备用具" },
  );
  expect(placesFound("date-outside-year", [sheet])).toEqual([]);
});

test("the day over a matrix's column is told at the column's head", () => {
  const sheet = snapshotOf(
    [
      ["学习签到表"],
      ["姓名", "2020年1月15日", "2002年2月15日", "2020年3月15日"],
      ["赵大江", "√", "√", "√"],
      ["钱大海", "√", null, "√"],
    ],
    { name: "签到" },
  );
  expect(placesFound("date-outside-year", [sheet])).toEqual(["签到!C2"]);
});

test("its words", () => {
  const [one] = checkSheets("date-outside-year", [inYears(2020, 2002, 2020)]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』B4（茶水）：日期是 2002年6月1日，而这张表记的是2020年的事，可能是年份写错了。请对照凭据核实；确实是那一年的，请注明已核实。",
  );
});
