import { finding } from "../../../../src/texts/zh/findings";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenseSheet } from "../../../support/paidBook";
import { snapshotOf, type GridCell } from "../../../support/snapshotOf";

const visitsByCar = (...rows: readonly (readonly [GridCell, GridCell])[]): SheetSnapshot =>
  snapshotOf(
    [
      ["2020年走访慰问登记表"],
      ["走访日期", "慰问对象", "慰问金", "是否用车"],
      ...rows.map(([date, car], n) => [date, `对象${n}号`, 200, car]),
    ],
    { name: "走访慰问" },
  );
const activities = (...dates: readonly GridCell[]): SheetSnapshot =>
  snapshotOf(
    [
      ["2020年开展活动情况登记表"],
      ["活动日期", "活动名称", "参加人数"],
      ...dates.map((date) => [date, "参观学习", 8]),
    ],
    { name: "活动情况" },
  );
const fuel = (...dates: readonly string[]): SheetSnapshot =>
  expenseSheet(dates.map((date) => [date, "用车油费", "油费", 100]));

const visits = visitsByCar(["2020.9.18", "是"], ["2020.9.18", "否"], ["2020.3.3", "否"]);

test("fuel on a day without a visit by car and without an activity is named; on the days of either it is not", () => {
  const sheets = [visits, activities("2020.5.29"), fuel("2020.9.18", "2020.5.29", "2020.4.1", "2020.3.3")];
  const { findings, undecided } = checkSheets("fuel-without-trip", sheets);
  expect(undecided).toEqual([]);
  expect(findings.map(({ severity, cells }) => [severity, cells[0]!.rowIndex])).toEqual([
    ["error", 5],
    ["error", 6],
  ]);
  expect(finding(findings[0]!)).toBe(
    "『经费支出』A6（用车油费）：2020年4月1日报了油费100.00元，但『走访慰问』、『活动情况』里当天没有用车的走访，也没有活动。" +
      "油费按出车次数报，请补上当天的走访（“是否用车”填“是”）或活动，或改正油费的日期。",
  );
});

test("where one of the two registers is not kept the trip may have been of that kind: a warning", () => {
  const { findings } = checkSheets("fuel-without-trip", [visits, fuel("2020.4.1")]);
  expect(findings).toMatchObject([{ severity: "warning", facts: { lacksRegister: "activity" } }]);
  expect(finding(findings[0]!)).toContain("工作簿里没有活动登记表");
});

test("without either nothing can be judged", () => {
  expect(checkSheets("fuel-without-trip", [fuel("2020.4.1", "2020.4.2")])).toEqual({
    findings: [],
    undecided: [
      { rule: "fuel-without-trip", sheet: null, reason: { code: "no-register", kind: "activity" } },
    ],
  });
});

test.each<[string, SheetSnapshot, string]>([
  ["a visit of that day does not say whether by car", visitsByCar(["2020.4.1", null]), "rows-unjudged"],
  ["a visit's day cannot be read", visitsByCar(["某日", "是"], ["2020.9.18", "否"]), "ambiguous"],
])("%s: undecided", (_, sheet, code) => {
  const { findings, undecided } = checkSheets("fuel-without-trip", [
    sheet,
    activities("2020.5.29"),
    fuel("2020.4.1"),
  ]);
  expect(findings).toEqual([]);
  expect(undecided).toMatchObject([{ sheet: "经费支出", reason: { code, rows: [3] } }]);
});

test("other expenses and other years are none of its business", () => {
  const expenses = expenseSheet([["2020.4.1", "食用油", "走访慰问", 100]]);
  expect(placesFound("fuel-without-trip", [visits, activities("2020.5.29"), expenses])).toEqual([]);
  const sheets = [visits, activities("2020.5.29"), fuel("2019.4.1")];
  expect(placesFound("fuel-without-trip", sheets, { year: 2020 })).toEqual([]);
});
