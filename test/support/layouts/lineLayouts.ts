// Rows among the records that are less than a record, or more: lines of a month, second lines, sums carried over.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const lineLayouts: readonly Layout[] = [
  {
    name: "records of one cell beside an empty remark, from the first to the last",
    sheet: snapshotOf(
      [
        ["五老意见建议登记表"],
        ["意见建议内容", "备注"],
        ["增加活动室座椅"],
        ["希望添置报刊"],
        ["建议多组织参观", "已转办公室"],
        ["希望延长开放时间"],
        ["负责人：赵大江"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "opinion",
        header: [2, 2],
        data: [3, 6],
        footer: [7, 7],
        records: 4,
        fields: { A: "content", B: "remark" },
      },
    ],
  },
  {
    name: "months written on lines of their own are neither records nor categories",
    sheet: snapshotOf(
      [
        ["2020年经费支出"],
        ["日期", "支出事由", "支出金额"],
        ["1月"],
        ["1月5日", "购买图书", 100],
        ["小计", null, 100],
        ["二月份"],
        ["2月5日", "座谈会茶水", 30],
        ["合计", null, 130],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [4, 7],
        totals: [5, 8],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
    ],
  },
  {
    name: "two lines of goods for one visit are one record where all but the goods is merged over both",
    sheet: snapshotOf(
      [
        ["走访慰问登记表"],
        ["序号", "慰问对象", "走访日期", "慰问金", "慰问品"],
        [1, "王小禾", "2020.9.18", 200, "书包"],
        [null, null, null, null, "文具"],
        [2, "李小麦", "2020.9.18", 200, "书包"],
        [null, null, null, null, "大米"],
      ],
      {
        name: "Sheet1",
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "A5:A6", "B5:B6", "C5:C6", "D5:D6"],
      },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 2],
        data: [3, 6],
        records: 2,
        fields: { B: "person", C: "date", D: "cash", E: "goods" },
      },
    ],
  },
  {
    name: "two payments to one person, whose name is merged over both, are two records",
    sheet: snapshotOf(
      [
        ["奖励发放表"],
        ["学生姓名", "奖励类别", "金额"],
        ["王小禾", "三好学生", 100],
        [null, "考取本科", 200],
        ["合计金额（大写）", "叁佰元整", 300],
      ],
      { name: "Sheet1", merges: ["A3:A4"] },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [3, 4],
        totals: [5],
        records: 2,
        fields: { A: "student", B: "award", C: "amount" },
      },
    ],
  },
  {
    name: "sums carried from page to page are no records",
    sheet: snapshotOf(
      [
        ["经费支出明细"],
        ["日期", "支出事由", "支出金额"],
        ["承前页", null, 500],
        ["2020.1.1", "购买图书", 100],
        ["2020.1.2", "购买文具", 50],
        [null, "过次页", 650],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [4, 5],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount" },
      },
    ],
  },
  {
    name: "a row that shows how to fill in is no record",
    sheet: snapshotOf(
      [
        ["奖励登记表"],
        ["序号", "学生姓名", "奖励类别", "金额"],
        ["例", "张某某", "三好学生", 100],
        [1, "王小禾", "三好学生", 100],
        [2, "李小麦", "考取本科", 200],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [4, 5],
        records: 2,
        fields: { B: "student", C: "award", D: "amount" },
      },
    ],
  },
];
