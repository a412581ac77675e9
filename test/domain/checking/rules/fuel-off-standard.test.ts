import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "fuel-off-standard";
const rows = (...lines: readonly (readonly GridCell[])[]) =>
  expenseRows("日期 摘要 费用类别 支出金额 备注", ...lines);

test("fuel over the standard is an error, under it a warning; other expenses are none of its business", () => {
  const sheet = rows(
    ["2020.5.29", "调研用车", "油费", 150],
    ["2020.5.30", "调研用车", "油费", 100],
    ["2020.6.1", "调研用车", "燃油费", 80],
    ["2020.6.2", "食用油", "走访慰问", 150],
  );
  expect(saying(RULE, [sheet])).toEqual(["error 经费支出!D3", "warning 经费支出!D5"]);
});

test.each<[string, string, number, string | null, readonly string[]]>([
  ["two trips", "走访用车油费2次", 200, null, []],
  ["two trips paid as one and a half", "走访用车油费2次", 150, null, ["warning 经费支出!D3"]],
  ["trips in the remark", "走访用车油费", 300, "出车三趟", []],
  ["two days", "9月18日、9月25日走访用车油费", 200, null, []],
  ["the second trip", "第2次走访油费", 200, null, ["error 经费支出!D3"]],
  ["with the toll", "油费、过路费", 130, null, ["? 经费支出 rows-unjudged purpose 3"]],
  ["a card filled up", "加油卡充值", 500, null, ["? 经费支出 rows-unjudged purpose 3"]],
])("%s", (_, purpose, amount, remark, said) => {
  expect(saying(RULE, [rows(["2020.9.18", purpose, "油费", amount, remark])])).toEqual(said);
});

test("it says that fuel goes by the trip", () => {
  const [chinese, english] = sentences(RULE, [rows(["2020.9.18", "走访油费2次", "油费", 250])]);
  expect(chinese).toBe(
    "『经费支出』D3（走访油费2次）：油费填的是 250.00元，“油费”的标准是 100.00元，这一行按 2 次算是 200.00元（依据：本单位惯例，请填写文件依据）。油费按次算，不论远近；出车不止一次的，请在事由里写明几次。",
  );
  expect(english).toContain("for the 2 trips of this row");
});
