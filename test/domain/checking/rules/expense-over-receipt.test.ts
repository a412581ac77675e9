import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";

const RULE = "expense-over-receipt";
const HEADINGS = "日期 摘要 支出金额 发票金额";

test("more than the receipt is named; as much, less, and no receipt are not", () => {
  const sheet = expenseRows(
    HEADINGS,
    ["2020.6.1", "活动用品", 300.01, 300],
    ["2020.6.2", "茶水", 300, 300],
    ["2020.6.3", "书籍", 299, "300元"],
    ["2020.6.4", "印刷", 299, null],
  );
  expect(saying(RULE, [sheet])).toEqual(["error 经费支出!C3,D3"]);
});

test("without a column of receipts it is undecided", () => {
  const sheet = expenseRows("日期 摘要 支出金额", ["2020.6.1", "活动用品", 300]);
  expect(saying(RULE, [sheet])).toEqual(["? 经费支出 no-column receiptAmount"]);
});

test("it says both amounts and the difference", () => {
  const [chinese, english] = sentences(RULE, [expenseRows(HEADINGS, ["2020.6.1", "活动用品", 1470, 1400])]);
  expect(chinese).toBe(
    "『经费支出』C3（活动用品）：支出 1,470.00元，票据只有 1,400.00元，多出 70.00元。经费实报实销，不能超过票据金额，请核对两处金额，或补上另外的票据。",
  );
  expect(english).toContain("70.00 yuan too much");
});
