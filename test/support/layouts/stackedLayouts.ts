// One table's foot above the next one's title, and what tells the two apart.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const stackedLayouts: readonly Layout[] = [
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
    name: "the same form of two halves twice on one sheet, each with its own day",
    sheet: snapshotOf(
      [
        ["培训签到签退表"],
        ["培训日期：2020年9月18日     培训地点：二楼"],
        ["上午", null, null, "下午"],
        ["姓名", "签到", "签退", "姓名", "签到", "签退"],
        ["赵大江", "√", "√", "赵大江", "√", "√"],
        [],
        ["培训签到签退表"],
        ["培训日期：2020年9月19日     培训地点：二楼"],
        ["上午", null, null, "下午"],
        ["姓名", "签到", "签退", "姓名", "签到", "签退"],
        ["赵大江", "√", "√", "钱大海", "√", "√"],
      ],
      { name: "Sheet1", merges: ["A1:F1", "A2:F2", "A3:C3", "D3:F3", "A7:F7", "A8:F8", "A9:C9", "D9:F9"] },
    ),
    tables: [
      { kind: "study", header: [3, 4], data: [5, 5], records: 1, fields: { A: "person", B: "signature" } },
      { kind: "study", header: [3, 4], data: [5, 5], records: 1, fields: { D: "person", E: "signature" } },
      { kind: "study", header: [9, 10], data: [11, 11], records: 1, fields: { A: "person", B: "signature" } },
      { kind: "study", header: [9, 10], data: [11, 11], records: 1, fields: { D: "person", E: "signature" } },
    ],
  },
  {
    name: "a narrow list of one record close above a wide one",
    sheet: snapshotOf(
      [
        ["爱心捐款公示"],
        ["捐款人", "捐款金额"],
        ["赵大江", 100],
        ["走访慰问登记表"],
        ["序号", "慰问对象", "走访日期", "对象类别", "慰问金", "慰问品"],
        [1, "王小禾", "2020.9.18", "困难学生", 200, "书包"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      { kind: "donation", header: [2, 2], data: [3, 3], records: 1, fields: { A: "person", B: "amount" } },
      {
        kind: "visit",
        header: [5, 5],
        data: [6, 6],
        records: 1,
        fields: { B: "person", C: "date", D: "category", E: "cash", F: "goods" },
      },
    ],
  },
];
