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
  {
    name: "below the first table's foot the second's title under its attachment, a blank row and a line of labels",
    sheet: snapshotOf(
      [
        ["2019年经费支出登记表"],
        ["日期", "支出事由", "支出金额"],
        ["1月15日", "座谈会茶水", 86.5],
        ["合计", null, 86.5],
        ["制表人：孙大川"],
        [null, null, "县畜牧局关工委"],
        [null, null, "2019年12月31日"],
        [],
        ["附件2："],
        ["2020年经费支出登记表"],
        [],
        ["填报单位：", "县畜牧局", "单位：元"],
        ["日期", "支出事由", "支出金额"],
        ["2月15日", "购买图书", 120],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [3, 3],
        totals: [4],
        footer: [5, 7],
        records: 1,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
      {
        kind: "expense",
        header: [13, 13],
        data: [14, 14],
        records: 1,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
    ],
  },
  {
    name: "the second table's title directly below the name of who signs the first, its labels below it",
    sheet: snapshotOf(
      [
        ["五老志愿者名册"],
        ["姓名", "五老类别", "特长"],
        ["吴大岭", "老教师", "书法"],
        [],
        ["负责人"],
        ["设备用具登记表"],
        ["部门：办公室        填表日期：2021年1月5日"],
        ["物品名称", "数量", "保管人"],
        ["象棋", 3, "赵大江"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "volunteer",
        header: [2, 2],
        data: [3, 3],
        footer: [5, 5],
        records: 1,
        fields: { A: "name", B: "group", C: "specialty" },
      },
      {
        kind: "asset",
        header: [8, 8],
        data: [9, 9],
        records: 1,
        fields: { A: "item", B: "quantity", C: "keeper" },
      },
    ],
  },
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
];
