// Planted errors of standards, of what stands there twice, and of reimbursing. Rows and columns are those of the sample workbook.

import type { RULE_GROUPS } from "../../../src/domain/checking/ruleId";
import { settingsWith, standard } from "../settingsSheet";
import { dateCell, type GridCell } from "../snapshotOf";
import { added, all, cells, row, type Plant } from "./plant";

type Groups = typeof RULE_GROUPS;
type MoneyRule = (Groups["standards"] | Groups["twice"] | Groups["reimbursement"])[number];

const BUDGET = added(() => settingsWith(standard("年度经费", 4500, [2020, 1, 1], [2020, 12, 31], "元/年")));

/** A line in the first of the rows that stand ready below the spending, in order. */
export const spent = (
  isoDate: string,
  purpose: string,
  category: string,
  amount: number,
  invoice: GridCell = "09900117",
  voucher = "记-11-99",
) =>
  row(
    "经费支出",
    20,
    17,
    dateCell(isoDate),
    purpose,
    category,
    amount,
    voucher,
    invoice,
    "收款单位",
    "菊南山",
    "柏长春",
    "已报销",
  );

const awarded = (name: string, school: string, award: string, amount: number, isoDate: string) =>
  row(
    "奖学奖优",
    15,
    12,
    name,
    "女",
    school,
    "四年级",
    "林远山",
    "办公室",
    award,
    amount,
    dateCell(isoDate),
    "林远山",
  );

export const moneyPlants: Readonly<Record<MoneyRule, Plant>> = {
  "award-off-standard": {
    error: cells("奖学奖优", { I13: 150 }),
    at: ["奖学奖优!I13,H13"],
    follow: ["award-without-expense 奖学奖优!I13", "expense-without-ground 经费支出!E11"],
  },
  "visit-cash-off-standard": {
    error: cells("走访慰问", { G5: 300 }),
    at: ["走访慰问!G5"],
    follow: ["visit-without-expense 走访慰问!G5", "expense-without-ground 经费支出!E12"],
  },
  "fuel-off-standard": { error: cells("经费支出", { E6: 150 }), at: ["经费支出!E6"] },
  "standard-missing": {
    error: all(
      awarded("林春晓", "青禾县第一小学", "书法比赛奖", 100, "2020-11-20"),
      spent("2020-11-20", "书法比赛奖励1人", "奖学奖优", 100),
    ),
    at: ["奖学奖优!H15"],
  },
  "budget-exceeded": { ground: BUDGET, error: cells("经费支出", { E4: 900 }), at: [""] },
  "budget-nearly-spent": { ground: BUDGET, error: cells("经费支出", { E4: 420 }), at: [""] },
  "office-meetings-too-few": { error: cells("会议记录", { C4: "党组会" }), at: [""] },
  "award-twice": {
    error: all(
      awarded("林春晓", "青禾县第一小学", "三好学生", 100, "2020-07-10"),
      spent("2020-07-10", "三好学生奖励1人", "奖学奖优", 100),
    ),
    at: ["奖学奖优!B10", "奖学奖优!B15"],
  },
  "visit-twice": {
    error: cells("走访慰问", { B6: "石小麦" }),
    at: ["走访慰问!B5", "走访慰问!B6"],
    follow: ["pupil-not-visited 帮扶对象!B4"],
  },
  "expense-twice": {
    error: all(
      spent("2020-01-15", "五老座谈会茶水", "会议费", 120, null, "记-1-08"),
      cells("经费支出", { H20: "青禾茶庄" }),
    ),
    at: ["经费支出!C4", "经费支出!C20"],
  },
  "invoice-twice": { error: cells("经费支出", { G5: "03127741" }), at: ["经费支出!G4", "经费支出!G5"] },
  "person-twice": {
    error: row("五老名册", 17, 15, "梅向阳", "男", "老干部", "1949.5", "中共党员", "党建"),
    at: ["五老名册!B3", "五老名册!B17"],
  },
  "donation-twice": { error: cells("抗疫捐款", { B5: "竹有节" }), at: ["抗疫捐款!B5", "抗疫捐款!B6"] },
  "expense-without-voucher": { error: cells("经费支出", { F4: null, G4: null }), at: ["经费支出!F4"] },
  "expense-over-receipt": {
    ground: cells("经费支出", { L3: "票据金额", L4: 120 }),
    error: cells("经费支出", { L4: 100 }),
    at: ["经费支出!E4,L4"],
  },
  "expense-unapproved": { error: cells("经费支出", { J4: null }), at: ["经费支出!J4"] },
  "self-approved": { error: cells("经费支出", { J4: "菊南山" }), at: ["经费支出!J4,I4"] },
  "reimbursed-before-spent": {
    ground: cells("经费支出", { L3: "报销日期", L4: dateCell("2020-01-20") }),
    error: cells("经费支出", { L4: dateCell("2020-01-10") }),
    at: ["经费支出!L4,B4"],
  },
  "unreimbursed-at-year-end": {
    ground: cells("经费支出", { K19: "已报销" }),
    error: cells("经费支出", { K18: "未报销" }),
    at: ["经费支出!K18"],
  },
  "payment-unsigned": { error: cells("奖学奖优", { K4: null }), at: ["奖学奖优!K4"] },
};
