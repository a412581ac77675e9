// Income and outlay on one sheet: two kinds over the same rows.

import { dateCell, formulaCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const ledgerLayouts: readonly Layout[] = [
  {
    name: "ledger: income and outlay in two columns with a running balance",
    sheet: snapshotOf(
      [
        ["关工委经费收支明细账"],
        ["日期", "摘要", "收入金额", "支出金额", "结余", "备注"],
        [dateCell("2020-01-10"), "局机关拨款", 3000, null, 3000],
        [dateCell("2020-01-15"), "座谈会茶水", null, 86.5, formulaCell("=E3+C4-D4", 2913.5)],
        [dateCell("2020-06-01"), "学习书籍", null, 400, formulaCell("=E4+C5-D5", 2513.5)],
        ["合计", null, 3000, 486.5],
      ],
      { name: "收支" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 5],
        totals: [6],
        records: 2,
        fields: { A: "date", B: "purpose", D: "amount", F: "remark" },
      },
      {
        kind: "income",
        header: [2, 2],
        data: [3, 5],
        totals: [6],
        records: 1,
        fields: { A: "date", B: "source", C: "amount", F: "remark" },
      },
    ],
  },
  {
    name: "ledger: an account book with month and day in columns of their own, debit and credit",
    sheet: snapshotOf(
      [
        ["现金日记账（关工委经费收支）"],
        ["2020年", null, "凭证号", "摘要", "借方", "贷方", "余额"],
        ["月", "日"],
        [1, 10, "1", "局机关拨款", 3000, null, 3000],
        [null, 15, "2", "座谈会茶水", null, 86.5, 2913.5],
        [6, 1, "3", "学习书籍", null, 400, 2513.5],
        ["合计", null, null, null, 3000, 486.5],
      ],
      {
        name: "日记账",
        merges: ["A1:G1", "A2:B2", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "A7:D7"],
      },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 3],
        data: [4, 6],
        totals: [7],
        records: 2,
        fields: { A: "date", B: "date", C: "voucherNo", D: "purpose", F: "amount" },
      },
      {
        kind: "income",
        header: [2, 3],
        data: [4, 6],
        totals: [7],
        records: 1,
        fields: { A: "date", B: "date", D: "source", E: "amount" },
      },
    ],
  },
  {
    name: "ledger: signed in one column",
    sheet: snapshotOf(
      [
        ["时间", "事项", "收支", "经手人"],
        ["2020.1.10", "局机关拨款", 3000, "赵大江"],
        ["2020.1.15", "座谈会茶水", -86.5, "赵大江"],
        ["2020.6.1", "学习书籍", -400, "赵大江"],
      ],
      { name: "收支流水" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 4],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "handler" },
      },
      {
        kind: "income",
        header: [1, 1],
        data: [2, 4],
        records: 1,
        fields: { A: "date", B: "source", C: "amount" },
      },
    ],
  },
  {
    name: "a receipt's amount is no income, whatever the title promises",
    sheet: snapshotOf(
      [
        ["关工委收支登记表"],
        ["日期", "事由", "支出金额", "收据金额"],
        ["2020.1.15", "座谈会茶水", 86.5, 90],
        ["2020.6.1", "学习书籍", 400, 400],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "receiptAmount" },
      },
    ],
  },
  {
    name: "an expense sheet that mentions no income is no ledger",
    sheet: snapshotOf(
      [
        ["日期", "摘要", "支出金额", "经手人"],
        ["2020.1.15", "座谈会茶水", 86.5, "赵大江"],
        ["2020.6.1", "退回押金", -40, "赵大江"],
      ],
      { name: "支出" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "handler" },
      },
    ],
  },
  {
    name: "ledger: a column says of each row whether it came in or went out",
    sheet: snapshotOf([
      ["关工委经费收支登记"],
      ["日期", "类型", "摘要", "金额", "备注"],
      ["2021.1.5", "收入", "局机关拨款", 3000],
      ["2021.2.1", "支出", "座谈会茶水", 86.5],
      ["2021.3.1", "支出", "学习书籍", 400],
    ]),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 5],
        records: 2,
        fields: { A: "date", C: "purpose", D: "amount", E: "remark" },
      },
      {
        kind: "income",
        header: [2, 2],
        data: [3, 5],
        records: 1,
        fields: { A: "date", C: "source", D: "amount", E: "remark" },
      },
    ],
  },
  {
    name: "no ledger: a column of types that only ever says 支出",
    sheet: snapshotOf([
      ["关工委经费支出登记"],
      ["日期", "类型", "摘要", "金额"],
      ["2021.2.1", "支出", "座谈会茶水", 86.5],
      ["2021.3.1", "支出", "学习书籍", 400],
    ]),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "category", C: "purpose", D: "amount" },
      },
    ],
  },
  {
    name: "ledger: signed sums under 金额, where the title says 收支",
    sheet: snapshotOf([
      ["关工委经费收支流水账"],
      ["日期", "事项", "金额"],
      ["2021.1.5", "局机关拨款", 3000],
      ["2021.2.1", "座谈会茶水", -86.5],
      ["2021.3.1", "学习书籍", -400],
    ]),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 5],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
      {
        kind: "income",
        header: [2, 2],
        data: [3, 5],
        records: 1,
        fields: { A: "date", B: "source", C: "amount" },
      },
    ],
  },
];
