import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { dateCell } from "../../../support/snapshotOf";

const RULE = "reimbursed-before-spent";
const HEADINGS = "支出日期 摘要 支出金额 报销日期";

test("a day before is named; the same day, a later one and none are not", () => {
  const sheet = expenseRows(
    HEADINGS,
    ["2020.6.10", "活动用品", 300, dateCell("2020-06-09")],
    ["2020.6.10", "茶水", 300, "2020年6月10日"],
    ["2020.6.10", "书籍", 300, "2020.7.1"],
    ["2020.6.10", "印刷", 300, null],
    ["2020.6.10", "餐费", 300, "下月"],
  );
  expect(saying(RULE, [sheet])).toEqual(["error 经费支出!D3,A3"]);
});

test("without both columns it is undecided", () => {
  const sheet = expenseRows("支出日期 摘要 支出金额", ["2020.6.1", "活动用品", 300]);
  expect(saying(RULE, [sheet])).toEqual(["? 经费支出 no-column reimbursedOn"]);
});

test("it says both days", () => {
  const [chinese, english] = sentences(RULE, [
    expenseRows(HEADINGS, ["2020.6.10", "活动用品", 300, "2020.6.1"]),
  ]);
  expect(chinese).toBe(
    "『经费支出』D3（活动用品）：报销日期 2020年6月1日 早于支出日期 2020年6月10日。钱花了才能报销，请核对两个日期；是预借款的，请在备注里写明。",
  );
  expect(english).toContain("before it was spent on 2020-06-10");
});
