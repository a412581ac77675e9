import { day } from "../../../support/fitOf";
import { expenseRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "unreimbursed-at-year-end";
const HEADINGS = "支出日期 摘要 支出金额 报销状态 报销日期";
const spent = (date: string, status: string | null, reimbursedOn: GridCell = null): readonly GridCell[] => [
  date,
  "活动用品",
  60,
  status,
  reimbursedOn,
];
const AFTER = { today: day(2021, 1, 1) };

test("what is not reimbursed when its year is over is named, in whichever words", () => {
  const sheet = expenseRows(
    HEADINGS,
    spent("2020.12.18", "未报销"),
    spent("2020.12.19", "已报销"),
    spent("2020.12.20", "待报"),
    spent("2020.12.21", null),
    spent("2021.1.1", "未报销"),
  );
  expect(saying(RULE, [sheet], AFTER)).toEqual(["note 经费支出!D3", "note 经费支出!D5"]);
  expect(saying(RULE, [sheet], { today: day(2020, 12, 31) })).toEqual([]);
});

test("it is undecided without a year, without today's date, and without a column of states", () => {
  const sheet = expenseRows(HEADINGS, spent("12月18日", "未报销"), spent("2020.12.18", "未报销"));
  expect(saying(RULE, [sheet], { today: null })).toEqual([
    "? 经费支出 rows-unjudged date 3",
    "? 经费支出 no-today",
  ]);
  const bare = expenseRows("支出日期 摘要 支出金额", ["2020.6.1", "活动用品", 300]);
  expect(saying(RULE, [bare], AFTER)).toEqual(["? 经费支出 no-column status"]);
});

test("a year before the one that is checked is over whatever today is", () => {
  const sheet = expenseRows(HEADINGS, spent("2019.12.18", "未付"));
  expect(saying(RULE, [sheet], { today: null, year: 2020 })).toEqual(["note 经费支出!D3"]);
});

test("it says what to do, and where the row says both", () => {
  const open = expenseRows(HEADINGS, spent("2020.12.18", "未报销"));
  expect(sentences(RULE, [open], AFTER)).toEqual([
    "『经费支出』D3（活动用品）：2020年12月18日支出的 60.00元，状态还是“未报销”，2020年已经过完。请尽快报销；已经报销的，请把状态改过来。",
    "“经费支出” D3 (活动用品): 60.00 yuan spent on 2020-12-18 still say “未报销”, and 2020 is over. Please have it reimbursed, or correct the status.",
  ]);
  const both = expenseRows(HEADINGS, spent("2020.12.18", "未报销", "2020.12.30"));
  expect(sentences(RULE, [both], AFTER)[0]).toContain("报销日期却填了 2020年12月30日");
});
