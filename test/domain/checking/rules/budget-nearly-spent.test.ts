import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsWith, standard } from "../../../support/settingsSheet";

const RULE = "budget-nearly-spent";
const spent = (amount: number) => expenseRows("日期 摘要 支出金额", ["2020.6.1", "活动用品", amount]);
const budget = settingsWith(standard("年度经费", 4000, [2020, 1, 1], [2020, 12, 31], "元/年"));

test.each<[number, readonly string[]]>([
  [3599.99, []],
  [3600, ["warning"]],
  [4000, ["warning"]],
  [4000.01, []],
])("of a budget of 4000, %d spent", (amount, said) => {
  expect(saying(RULE, [spent(amount), budget])).toEqual(said);
});

test("of the range of the years' funds it is a note", () => {
  expect(saying(RULE, [spent(4600)])).toEqual(["note"]);
  expect(saying(RULE, [spent(4400)])).toEqual([]);
});

test("it says what is left", () => {
  const [chinese, english] = sentences(RULE, [spent(3700), budget]);
  expect(chinese).toBe(
    "2020年已经支出 3,700.00元，『关工设置』里2020年的经费是 4,000.00元（依据：局党组会议纪要），只剩 300.00元。再安排支出时请留意。",
  );
  expect(english).toContain("300.00 yuan are left");
});

test("it is undecided without a year", () => {
  expect(saying(RULE, [expenseRows("日期 摘要 支出金额", ["6月1日", "茶水", 100])])).toEqual(["? no-year"]);
});
