// Tables beside each other that share their rows but not their records.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const besideLayouts: readonly Layout[] = [
  {
    name: "another list beside the table in the same rows, longer than it and without a heading in common",
    sheet: snapshotOf(
      [
        ["经费支出登记"],
        ["日期", "支出事由", "支出金额", null, "捐款人", "捐款金额"],
        ["2020.1.15", "座谈会茶水", 86.5, null, "钱大海", 100],
        ["2020.2.15", "购买图书", 120, null, "孙大川", 200],
        [null, null, null, null, "吴大岭", 50],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
      {
        kind: "donation",
        header: [2, 2],
        data: [3, 5],
        records: 3,
        fields: { E: "person", F: "amount" },
      },
    ],
  },
  {
    name: "numbered lists side by side, as long as each other and without another heading in common",
    sheet: snapshotOf(
      [
        ["序号", "学生姓名", "奖励类别", "金额", null, "序号", "物品名称", "数量"],
        [1, "王小禾", "三好学生", 100, null, 1, "象棋", 3],
        [2, "李小麦", "考取本科", 200, null, 2, "书柜", 1],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "award",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { B: "student", C: "award", D: "amount" },
      },
      {
        kind: "asset",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { G: "item", H: "quantity" },
      },
    ],
  },
  {
    name: "income on the left and outlay on the right, each with dates of its own, one row of sums for both",
    sheet: snapshotOf(
      [
        ["捐款收支情况表"],
        ["收入", null, null, "支出", null, null, "结余"],
        ["日期", "捐赠人", "金额", "日期", "用途", "金额"],
        ["2020.1.24", "赵大江", 1000, "2020.2.24", "购买图书", 200, 800],
        ["2020.1.25", "钱大海", 20000000, "2020.2.25", "购买文具", 300, 20000500],
        ["2020.1.26", "孙大川", 100],
        ["合计", null, 20001100, null, null, 500, 20000600],
      ],
      { name: "Sheet1", merges: ["A1:G1", "A2:C2", "D2:F2", "G2:G3"] },
    ),
    tables: [
      {
        kind: "donation",
        header: [2, 3],
        data: [4, 6],
        totals: [7],
        records: 3,
        fields: { A: "date", B: "person", C: "amount" },
      },
      {
        kind: "expense",
        header: [2, 3],
        data: [4, 5],
        totals: [7],
        records: 2,
        fields: { D: "date", E: "purpose", F: "amount" },
      },
    ],
  },
  {
    name: "a journal of outlays beside a shorter one of income",
    sheet: snapshotOf(
      [
        ["收入来源", "收入金额", "到账日期", null, "支出日期", "支出事由", "支出金额"],
        ["局机关拨款", 3000, "2020.3.4", null, "2020.5.15", "购买图书", 564],
        [null, null, null, null, "2020.5.22", "复印资料", 67],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "income",
        header: [1, 1],
        data: [2, 2],
        records: 1,
        fields: { A: "source", B: "amount", C: "date" },
      },
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { E: "date", F: "purpose", G: "amount" },
      },
    ],
  },
  {
    name: "the day of signing beside an empty column belongs to the records, and is missing where nobody signed",
    sheet: snapshotOf(
      [
        ["走访慰问登记表"],
        ["走访日期", "慰问对象", "慰问金", null, "日期", "签字"],
        ["2020.9.18", "王小禾", 200, null, "2020.9.18", "王大田"],
        ["2020.9.18", "李小麦", 200],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "person", C: "cash", F: "signature" },
      },
    ],
  },
];
