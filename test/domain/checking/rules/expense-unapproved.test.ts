import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "expense-unapproved";
const HEADINGS = "日期 摘要 支出金额 经办人 审批人 报销状态";
const spent = (approver: GridCell, status: GridCell = "已报销"): readonly GridCell[] => [
  "2020.6.1",
  "活动用品",
  300,
  "赵大江",
  approver,
  status,
];

test.each<[string, readonly GridCell[], string | null]>([
  ["nobody", spent(null), "error"],
  ["nobody, and nothing said of its state", spent(null, null), "error"],
  ["not yet", spent("未批"), "error"],
  ["nobody, and not reimbursed", spent(null, "未报销"), "note"],
  ["somebody", spent("钱大海"), null],
])("%s", (_, row, severity) => {
  const said = severity === null ? [] : [`${severity} 经费支出!E4`];
  expect(saying(RULE, [expenseRows(HEADINGS, spent("钱大海"), row)])).toEqual(said);
});

test("a column that nobody has filled in is told once", () => {
  const sheet = expenseRows(HEADINGS, spent(null), spent(null), spent(null, "未报销"));
  expect(saying(RULE, [sheet])).toEqual(["warning 经费支出!E2"]);
  expect(sentences(RULE, [sheet])[0]).toBe(
    "『经费支出』E2：整张表 3 行（共 900.00元）都没有填审批人。支出要先审批后报销，请按单据补填审批人。",
  );
});

test("without a column of approvers it is undecided", () => {
  const sheet = expenseRows("日期 摘要 支出金额", ["2020.6.1", "活动用品", 300]);
  expect(saying(RULE, [sheet])).toEqual(["? 经费支出 no-column approver"]);
});

test("it says what to do", () => {
  const [chinese, english] = sentences(RULE, [expenseRows(HEADINGS, spent("钱大海"), spent(null))]);
  expect(chinese).toBe(
    "『经费支出』E4（活动用品）：支出 300.00元，没有填审批人。支出要先审批后报销，请按单据补填；没有审批的请补办。",
  );
  expect(english).toContain("nobody who approved");
});
