// Several tables on one sheet, above one another and side by side.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const blockLayouts: readonly Layout[] = [
  {
    name: "two tables stacked, each with its title, blank rows between",
    sheet: snapshotOf(
      [
        ["2020年奖学奖优发放表"],
        ["姓名", "学校", "奖励类别", "金额"],
        ["王小禾", "县一中", "三好学生", 100],
        ["李小麦", "县二中", "三好学生", 100],
        ["合计", null, null, 200],
        [],
        [],
        ["2020年走访慰问发放表"],
        ["姓名", "日期", "慰问金", "慰问品"],
        ["王小禾", "9月18日", 200, "书包"],
        ["合计", null, 200],
      ],
      { name: "Sheet1", merges: ["A1:D1", "A8:D8"] },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [3, 4],
        totals: [5],
        records: 2,
        fields: { A: "student", B: "school", C: "award", D: "amount" },
      },
      {
        kind: "visit",
        header: [9, 9],
        data: [10, 10],
        totals: [11],
        records: 1,
        fields: { A: "person", B: "date", C: "cash", D: "goods" },
      },
    ],
  },
  {
    name: "the same list twice on one sheet, the title directly below the signature line of the first",
    sheet: snapshotOf(
      [
        ["老党员捐款名单（第一批）"],
        ["姓名", "捐款金额"],
        ["赵大江", 100],
        ["钱大海", 200],
        ["制表人：孙大川"],
        [],
        ["老党员捐款名单（第二批）"],
        ["姓名", "捐款金额"],
        ["吴大岭", 50],
        ["制表人：孙大川"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "donation",
        header: [2, 2],
        data: [3, 4],
        footer: [5, 5],
        records: 2,
        fields: { A: "person", B: "amount" },
      },
      {
        kind: "donation",
        header: [8, 8],
        data: [9, 9],
        footer: [10, 10],
        records: 1,
        fields: { A: "person", B: "amount" },
      },
    ],
  },
  {
    name: "the header repeated on every printed page",
    sheet: snapshotOf(
      [
        ["日期", "支出事由", "支出金额"],
        ["2020.1.15", "座谈会茶水", 86.5],
        ["2020.2.15", "购买图书", 120],
        ["日期", "支出事由", "支出金额"],
        ["2020.3.15", "购买象棋", 60],
      ],
      { name: "支出" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
      {
        kind: "expense",
        header: [4, 4],
        data: [5, 5],
        records: 1,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
    ],
  },
  {
    name: "another table to the right after an empty column, starting lower",
    sheet: snapshotOf(
      [
        ["经费支出登记"],
        ["日期", "支出事由", "支出金额", "经手人"],
        ["2020.1.15", "座谈会茶水", 86.5, "赵大江", null, "捐款名单"],
        ["2020.2.15", "购买图书", 120, "赵大江", null, "姓名", "捐款金额"],
        ["2020.3.15", "购买象棋", 60, "赵大江", null, "钱大海", 100],
        ["2020.4.15", "购买跳棋", 30, "赵大江", null, "孙大川", 200],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 6],
        records: 4,
        fields: { A: "date", B: "purpose", C: "amount", D: "handler" },
      },
      {
        kind: "donation",
        header: [4, 4],
        data: [5, 6],
        records: 2,
        fields: { F: "person", G: "amount" },
      },
    ],
  },
  {
    name: "an empty column inside a table does not divide it",
    sheet: snapshotOf(
      [
        ["走访慰问登记表"],
        ["日期", "慰问对象", "慰问金", null, "慰问品", "签字"],
        ["2020.9.18", "王小禾", 200, null, "书包", "王大田"],
        ["2020.9.18", "李小麦", 200, null, "书包", "李大山"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "person", C: "cash", E: "goods", F: "signature" },
      },
    ],
  },
];
