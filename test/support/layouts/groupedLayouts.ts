// Headers of several rows where nothing but blanks or repeated leaves tells which heading spans which, code rows below them.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

const threeRows: Layout["sheet"] = snapshotOf(
  [
    ["关爱活动统计表"],
    ["填报单位：县畜牧局", null, null, null, null, "单位：人"],
    ["乡镇", "参加人数", null, null, null, "备注"],
    [null, "五老", null, "青少年"],
    [null, "男", "女", "男", "女"],
    ["青石镇", 3, 4, 50, 60],
    ["红星镇", 2, 1, 20, 30],
    ["合计", 5, 5, 70, 90],
  ],
  { name: "Sheet1", merges: ["A1:F1", "A3:A5", "B3:E3", "B4:C4", "D4:E4", "F3:F5"] },
);
const twoHalves: Layout["sheet"] = snapshotOf(
  [
    ["2020年培训签到签退表"],
    ["培训日期：2020年9月18日"],
    ["上午", null, null, "下午"],
    ["姓名", "签到", "签退", "姓名", "签到", "签退"],
    ["赵大江", "√", "√", "赵大江", "√"],
    ["钱大海", "√", "√", "钱大海", "√", "√"],
  ],
  { name: "Sheet1", merges: ["A1:F1", "A2:F2", "A3:C3", "D3:F3"] },
);
const summary: Layout["tables"] = [
  { kind: null, header: [3, 5], data: [6, 7], totals: [8], records: 0, fields: {} },
];
const halves: Layout["tables"] = [
  { kind: "study", header: [3, 4], data: [5, 6], records: 2, fields: { A: "person", B: "signature" } },
  { kind: "study", header: [3, 4], data: [5, 6], records: 2, fields: { D: "person", E: "signature" } },
];

export const groupedLayouts: readonly Layout[] = [
  { name: "header: three rows of groups below labels at both ends", sheet: threeRows, tables: summary },
  {
    name: "header: the same three rows where merges are unknown",
    sheet: { ...threeRows, merges: null },
    tables: summary,
  },
  { name: "header: morning and afternoon over the same headings", sheet: twoHalves, tables: halves },
  {
    name: "header: the same two halves where merges are unknown",
    sheet: { ...twoHalves, merges: null },
    tables: halves,
  },
  {
    name: "codes: letters below the headings, one of them a formula",
    sheet: snapshotOf(
      [
        ["2020年经费收支情况表"],
        ["日期", "摘要", "收入", "支出", "结余"],
        ["A", "B", "C", "D", "E=C-D"],
        ["2020.1.1", "局机关拨款", 3000, null, 3000],
        ["2020.1.5", "购买图书", null, 200, 2800],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [4, 5],
        records: 1,
        fields: { A: "date", B: "purpose", D: "amount" },
      },
      {
        kind: "income",
        header: [2, 2],
        data: [4, 5],
        records: 1,
        fields: { A: "date", B: "source", C: "amount" },
      },
    ],
  },
  {
    name: "codes: the row that numbers the columns says so",
    sheet: snapshotOf(
      [["经费支出表"], ["序号", "事由", "日期", "金额"], ["栏次", 1, 2, 3], [1, "购买图书", "2020.1.1", 300]],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [2, 2],
        data: [4, 4],
        records: 1,
        fields: { B: "purpose", C: "date", D: "amount" },
      },
    ],
  },
  {
    name: "header: the units in a row of their own below the headings",
    sheet: snapshotOf(
      [
        ["捐款情况表"],
        ["捐款人", "捐款日期", "捐款金额", "备注"],
        [null, null, "（万元）"],
        ["县畜牧站", "2020.2.26", 1.2],
        ["赵大江", "2020.2.26", 0.05],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "donation",
        header: [2, 3],
        data: [4, 5],
        records: 2,
        fields: { A: "person", B: "date", C: "amount", D: "remark" },
        unit: "wan",
      },
    ],
  },
];
