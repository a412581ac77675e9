import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "expense-without-voucher";
const HEADINGS = "日期 摘要 费用类别 支出金额 凭证号 发票号码 附件张数 收款单位 报销状态 备注";
interface Spent {
  readonly what?: string;
  readonly category?: string;
  readonly voucher?: GridCell;
  readonly invoice?: GridCell;
  readonly papers?: GridCell;
  readonly payee?: string;
  readonly status?: string;
  readonly remark?: string;
}
function spent(one: Spent): readonly GridCell[] {
  const { what = "活动用品", category = "活动费", voucher, invoice, papers, payee, status, remark } = one;
  return ["2020.6.1", what, category, 300, voucher, invoice, papers, payee, status, remark];
}
const inOrder = spent({ what: "茶水", voucher: "记-1-1" });

test.each<[string, Spent, string | null]>([
  ["nothing at all", {}, "error"],
  ["words that say so", { voucher: "无", invoice: "票未交", papers: 0 }, "error"],
  ["not reimbursed yet", { status: "未报销" }, "warning"],
  ["an invoice", { invoice: "05533127" }, null],
  ["an invoice kept as a number", { invoice: 5_533_127 }, null],
  ["papers", { papers: 2 }, null],
  ["papers in words", { papers: "见后附" }, null],
  ["a remark that says what stands behind it", { remark: "附收据2张" }, null],
  ["a remark that says it is lost", { remark: "有发票，已遗失" }, "error"],
  ["cash for awards", { category: "奖学奖优", what: "三好学生奖励3人" }, null],
  ["comfort money", { category: "走访慰问", what: "四名帮扶对象慰问金" }, null],
  ["signed for", { what: "考取本科", category: "其他", payee: "学生2人签领" }, null],
  ["books bought for awards", { category: "奖学奖优", what: "购买学习书籍", payee: "新华书店" }, "error"],
  ["goods for a visit", { category: "走访慰问", what: "书包文具4份" }, "error"],
])("%s", (_, one, severity) => {
  const said = severity === null ? [] : [`${severity} 经费支出!E4`];
  expect(saying(RULE, [expenseRows(HEADINGS, inOrder, spent(one))])).toEqual(said);
});

test("a table in which nobody has filled in anything is told once", () => {
  const sheet = expenseRows(HEADINGS, spent({}), spent({ what: "茶水" }), spent({ what: "餐费" }));
  expect(saying(RULE, [sheet])).toEqual(["warning 经费支出!E2"]);
  expect(sentences(RULE, [sheet])[0]).toBe(
    "『经费支出』E2：整张表 3 行（共 900.00元）都没有填凭证号、发票号码或附件张数。每笔支出都要有原始凭证，请把号码补上。",
  );
});

test("without any of the three columns it is undecided", () => {
  const sheet = expenseRows("日期 摘要 支出金额", ["2020.6.1", "活动用品", 300]);
  expect(saying(RULE, [sheet])).toEqual(["? 经费支出 no-column voucherNo"]);
});

test("it says what is missing and what to do", () => {
  const [chinese, english] = sentences(RULE, [expenseRows(HEADINGS, inOrder, spent({}))]);
  expect(chinese).toBe(
    "『经费支出』E4（活动用品）：支出 300.00元，凭证号、发票号码、附件都没有填。每笔支出都要有原始凭证，发给个人的现金以签领表为凭。请补上号码；没有票据的，请找经办人补开。",
  );
  expect(english).toContain("no voucher, invoice or attachments");
});
