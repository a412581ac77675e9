import { awardRows, expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsSheet, settingsWith, standard } from "../../../support/settingsSheet";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "budget-exceeded";
const rows = (...lines: readonly (readonly GridCell[])[]) => expenseRows("日期 摘要 支出金额", ...lines);
const spent = (amount: number) =>
  rows(["2020.6.1", "活动用品", amount], ["2020.9.1", "茶水", 100], ["2019.6.1", "活动用品", 9000]);

test.each<[string, number, readonly string[]]>([
  ["beyond the range of the years' funds", 4901, ["warning"]],
  ["just within", 4900, []],
])("without a budget of its own: %s", (_, amount, said) => {
  expect(saying(RULE, [spent(amount)], { year: 2020 })).toEqual(said);
});

test.each<[string, number, readonly string[]]>([
  ["beyond it", 3901, ["error"]],
  ["all of it", 3900, []],
])("the year's budget of 关工设置: %s", (_, amount, said) => {
  const year = standard("年度经费", 0.4, [2020, 1, 1], [2020, 12, 31], "万元/年");
  const other = standard("年度预算", 9000, [2019, 1, 1], [2019, 12, 31], "元/年");
  expect(saying(RULE, [spent(amount), settingsWith(year, other)], { year: 2020 })).toEqual(said);
});

test("it is undecided without spending, without a year, without a yardstick, and where an amount cannot be read", () => {
  const award = awardRows(["王小禾", "县一小", "三好学生", 100, "2020.7.10"]);
  expect(saying(RULE, [award])).toEqual(["? no-register expense"]);
  expect(saying(RULE, [rows(["6月1日", "茶水", 100])])).toEqual(["? no-year"]);
  const bare = settingsSheet(standard("油费", 100));
  expect(saying(RULE, [spent(100), bare])).toEqual(["? no-standard 年度经费"]);
  const unread = rows(["2020.6.1", "茶水", "约一百"], ["2020.6.2", "茶水", 100]);
  expect(saying(RULE, [unread])).toEqual(["? 经费支出 rows-unjudged amount 3"]);
});

test("it says what was spent, the budget and the difference", () => {
  const budget = standard("年度经费", 4000, [2020, 1, 1], [2020, 12, 31], "元/年");
  const [chinese, english] = sentences(RULE, [spent(5000), settingsWith(budget)], { year: 2020 });
  expect(chinese).toBe(
    "2020年已经支出 5,100.00元，『关工设置』里2020年的经费是 4,000.00元（依据：局党组会议纪要），超出 1,100.00元。请核对支出有没有重复；经费追加过的，请改『关工设置』。",
  );
  expect(english).toContain("1,100.00 yuan too much");
});
