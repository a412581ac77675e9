// What ends a table: signatures in cells of their own, sums nobody labelled, names of units and dates.

import { dateCell, formatCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const footLayouts: readonly Layout[] = [
  {
    name: "foot: labels and those who signed each in a cell of its own, as many cells as a record has",
    sheet: snapshotOf(
      [
        ["设备用具登记表"],
        ["物品名称", "数量", "购置日期", "保管人"],
        ["象棋", 3, "2020.1.15", "赵大江"],
        ["书柜", 1, "2020.2.15", "赵大江"],
        ["制表人：", "钱大海", "审核人：", "孙大川"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "asset",
        header: [2, 2],
        data: [3, 4],
        footer: [5, 5],
        records: 2,
        fields: { A: "item", B: "quantity", C: "date", D: "keeper" },
      },
    ],
  },
  {
    name: "foot: who is to sign is no further name, though as long as one",
    sheet: snapshotOf(
      [
        ["爱心捐款名单"],
        ["捐款人", "捐款金额", "捐款日期"],
        ["赵大江", 100, "2020.2.26"],
        ["钱大海", 200, "2020.2.26"],
        ["负责人"],
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
        fields: { A: "person", B: "amount", C: "date" },
      },
    ],
  },
  {
    name: "foot: a sum without a label, then the unit and the date",
    sheet: snapshotOf(
      [
        ["2020年经费支出登记表"],
        [],
        ["支出日期", "摘要", "金额", "备注"],
        [20200624, "购买学习书籍", formatCell(110, "￥#,##0.00")],
        [20200119, "座谈会茶水", formatCell(90, "￥#,##0.00")],
        [null, null, 200],
        [],
        [null, null, null, "县畜牧局关工委"],
        [null, null, null, dateCell("2020-12-31")],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [3, 3],
        data: [4, 5],
        totals: [6],
        footer: [8, 9],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "remark" },
      },
    ],
  },
  {
    name: "foot: two sums without a label above a note",
    sheet: snapshotOf(
      [
        ["日期", "活动名称", "参加人数", "发放资料份数"],
        ["2020.3.5", "法治讲座", 120, 200],
        ["2020.6.1", "六一联欢", 80, 100],
        [null, null, 200, 300],
        ["注：资料由县关工委统一印制。"],
      ],
      { name: "活动登记" },
    ),
    tables: [
      {
        kind: "activity",
        header: [1, 1],
        data: [2, 3],
        totals: [4],
        footer: [5, 5],
        records: 2,
        fields: { A: "date", B: "activity", C: "people", D: "handouts" },
      },
    ],
  },
  {
    name: "foot: the date of the sheet directly below the dates of the records",
    sheet: snapshotOf(
      [
        ["捐款公示"],
        ["序号", "捐款人", "捐款金额", "捐款日期"],
        [1, "赵大江", 100, dateCell("2020-02-26")],
        [2, "钱大海", 200, dateCell("2020-02-27")],
        [null, null, null, dateCell("2020-03-01")],
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
        fields: { B: "person", C: "amount", D: "date" },
      },
    ],
  },
  {
    name: "foot: those who signed behind a blank, without a colon",
    sheet: snapshotOf(
      [
        ["走访慰问登记表"],
        ["序号", "慰问对象", "走访日期", "慰问金"],
        [1, "王小禾", "2020.9.18", 200],
        ["制表 赵大江", null, "复核 钱大海"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 2],
        data: [3, 3],
        footer: [4, 4],
        records: 1,
        fields: { B: "person", C: "date", D: "cash" },
      },
    ],
  },
];
