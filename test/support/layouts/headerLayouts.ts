// Headers and what stands above them: notes, labels, units, dates, up to four rows, instructions inside the headings.

import { dateCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const headerLayouts: readonly Layout[] = [
  {
    name: "several labels with their values and the unit in one merged cell, units in square brackets",
    sheet: snapshotOf(
      [
        ["经费报销明细"],
        ["部门:办公室              填表日期：2021年1月5日              单位:元"],
        [],
        ["编号", "报销时间", "报销事由", "报销金额[元]", "报 销 人"],
        [1, "2020-03-05", "购买象棋", 60, "赵大江"],
        [2, "2020-03-09", "购买跳棋", 40, "赵大江"],
      ],
      { name: "Sheet1", merges: ["A1:E1", "A2:E2"] },
    ),
    tables: [
      {
        kind: "expense",
        header: [4, 4],
        data: [5, 6],
        records: 2,
        fields: { B: "date", C: "purpose", D: "amount", E: "handler" },
      },
    ],
  },
  {
    name: "a filling note in row 1, a real date above the header, a unit with its label in the heading",
    sheet: snapshotOf(
      [
        [
          "填写说明：\n1、捐赠人填写真实姓名；2、金额以元为单位，保留两位小数；\n3、每月5日前报送。如有疑问请与办公室联系。",
        ],
        ["捐款公示表"],
        [dateCell("2020-02-26", 'yyyy"年"m"月"d"日"')],
        ["捐赠单位及个人", "捐赠额（单位：元）", "捐赠日期"],
        ["*某某\t", 20000000, "2020.02.26"],
        ["*某某\t", 20000000, "2020.02.26"],
        ["县畜牧站  ", "   4,000,000.00\u00a0", "2020.02.26"],
      ],
      { name: "Sheet1", merges: ["A1:C1", "A2:C2", "A3:C3"] },
    ),
    tables: [
      {
        kind: "donation",
        header: [4, 4],
        data: [5, 7],
        records: 3,
        fields: { A: "person", B: "amount", C: "date" },
      },
    ],
  },
  {
    name: "three header rows, the same leaf under different groups",
    sheet: snapshotOf(
      [
        ["走访慰问情况表"],
        ["序号", "走访时间", "基本情况", null, null, "慰问情况", null, null, "备注"],
        [null, null, "姓名", "家长", null, "慰问金", "慰问品", null],
        [null, null, null, "姓名", "电话", null, "品名", "金额"],
        [1, "2020.9.18", "王小禾", "王大田", "13900000001", 200, "书包", 60],
        [2, "2020.9.18", "李小麦", "李大山", "13900000002", 200, "书包", 60],
      ],
      {
        name: "Sheet1",
        merges: ["A1:I1", "A2:A4", "B2:B4", "C2:E2", "F2:H2", "I2:I4", "C3:C4", "D3:E3", "F3:F4", "G3:H3"],
      },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 4],
        data: [5, 6],
        records: 2,
        fields: { B: "date", C: "person", F: "cash", G: "goods", H: "goodsValue", I: "remark" },
      },
    ],
  },
  {
    name: "asterisks on what is required, instructions on further lines of the headings, a state twice",
    sheet: snapshotOf(
      [
        [
          "*发生日期\n格式：yyyy-MM-dd",
          "*支出事由\n必须填写，不超过50字",
          "*支出金额\n（元）",
          "发票号",
          "报销状态",
          "审批状态",
        ],
        ["2020-03-05", "购买象棋", 60, "票未交", "未报销", "待审批"],
        ["2020-03-09", "购买跳棋", 40, "00123456", "已报销", "通过"],
      ],
      { name: "导入" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "invoiceNo", E: "status" },
      },
    ],
  },
  {
    name: "cells that only look empty are no records",
    sheet: snapshotOf(
      [
        ["物品名称", "数量", "单价", "保管人"],
        ["象棋", "3副", 30, "赵大江"],
        ["\u200b", "\u200b", "\u00a0", " "],
        ["台球桌", "1张", 1200, "赵大江"],
        ["\u200b", null, null, "\u200b"],
      ],
      { name: "用具" },
    ),
    tables: [
      {
        kind: "asset",
        header: [1, 1],
        data: [2, 4],
        records: 2,
        fields: { A: "item", B: "quantity", C: "price", D: "keeper" },
      },
    ],
  },
  {
    name: "the merged group row of a header without downward merges",
    sheet: snapshotOf(
      [
        ["支出情况", null, null, null, "报销情况", null, null],
        ["日期", "事由", "类别", "金额", "报销人", "状态", "报销日期"],
        ["2020-3-11 17:33:05", "购买象棋", "文体用品", 60, "赵大江", "已报销", "2020-3-12"],
        ["2020-3-11 17:40:00", "购买跳棋", "文体用品", 40, "赵大江", "未报销"],
      ],
      { name: "Sheet1", merges: ["A1:D1", "E1:G1"] },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 2],
        data: [3, 4],
        records: 2,
        fields: {
          A: "date",
          B: "purpose",
          C: "category",
          D: "amount",
          E: "handler",
          F: "status",
          G: "reimbursedOn",
        },
      },
    ],
  },
];
