// 奖学奖优 as clerks keep it.

import { dateCell, formulaCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

const pupils = ["王小禾", "李小麦", "陈小穗", "周小苗"];

export const awardLayouts: readonly Layout[] = [
  {
    name: "award: title, blank row, plain header, serials, a sum and a signature line",
    sheet: snapshotOf(
      [
        ["2020年度奖学奖优登记表"],
        [],
        [
          "序号",
          "学生姓名",
          "性别",
          "学校",
          "年级",
          "家长姓名",
          "家长单位",
          "奖励类别",
          "金额（元）",
          "发放日期",
          "领款人签字",
          "备注",
        ],
        [1, "王小禾", "女", "县一中", "高三", "王大田", "畜牧站", "考取本科", 200, dateCell("2020-08-28")],
        [
          2,
          "李小麦",
          "男",
          "实验小学",
          "四年级",
          "李大山",
          "兽医站",
          "三好学生",
          100,
          dateCell("2020-06-01"),
        ],
        [
          3,
          "陈小穗",
          "女",
          "实验小学",
          "二年级",
          "陈大河",
          "办公室",
          "学习书籍",
          100,
          dateCell("2020-06-01"),
        ],
        ["合计", null, null, null, null, null, null, null, formulaCell("=SUM(I4:I6)", 400)],
        ["制表人：赵大江", null, null, null, "审核人：钱大海"],
      ],
      { name: "奖学奖优", merges: ["A1:L1", "A7:B7"] },
    ),
    tables: [
      {
        kind: "award",
        header: [3, 3],
        data: [4, 6],
        totals: [7],
        footer: [8, 8],
        records: 3,
        fields: {
          B: "student",
          C: "gender",
          D: "school",
          E: "grade",
          F: "parent",
          G: "unit",
          H: "award",
          I: "amount",
          J: "date",
          K: "signature",
          L: "remark",
        },
      },
    ],
  },
  {
    name: "award: two-row header with merged groups, category merged down, amounts as text",
    sheet: snapshotOf(
      [
        ["县农业农村局干部职工子女奖励发放表"],
        ["单位：元", null, null, null, null, null, null],
        ["序号", "奖励类别", "学生情况", null, "家长情况", null, "奖励金额", "签字"],
        [null, null, "姓名", "就读学校", "姓名", "单位"],
        [1, "三好学生", "王 小 禾", "县一中", "王大田", "畜牧站", "100元"],
        [2, null, "李小麦", "实验小学", "李大山", "兽医站", "￥100"],
        [3, "考取本科", "陈小穗", "省农业大学", "陈大河", "办公室", "２００．００"],
        ["合  计", null, null, null, null, null, "400元"],
      ],
      { name: "Sheet1", merges: ["A1:H1", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4", "H3:H4", "B5:B6"] },
    ),
    tables: [
      {
        kind: "award",
        header: [3, 4],
        data: [5, 7],
        totals: [8],
        records: 3,
        fields: {
          B: "award",
          C: "student",
          D: "school",
          E: "parent",
          F: "unit",
          G: "amount",
          H: "signature",
        },
      },
    ],
  },
  {
    name: "award: the same two-row header where merges are unknown",
    sheet: snapshotOf(
      [
        ["县农业农村局干部职工子女奖励发放表"],
        ["序号", "奖励类别", "学生情况", null, "家长情况", null, "奖励金额", "签字"],
        [null, null, "姓名", "就读学校", "姓名", "单位"],
        [1, "三好学生", "王小禾", "县一中", "王大田", "畜牧站", 100],
        [2, "三好学生", "李小麦", "实验小学", "李大山", "兽医站", 100],
      ],
      { merges: "unknown" },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 3],
        data: [4, 5],
        records: 2,
        fields: {
          B: "award",
          C: "student",
          D: "school",
          E: "parent",
          F: "unit",
          G: "amount",
          H: "signature",
        },
      },
    ],
  },
  {
    name: "award: no title, header in row 1, only the sheet's name says what it is",
    sheet: snapshotOf(
      [
        ["姓名", "学校", "奖项", "金额", "日期"],
        ...pupils.map((name, at) => [name, "县二中", "三好学生", 100, `2020.6.${at + 1}`]),
      ],
      { name: "奖励2020" },
    ),
    tables: [
      {
        kind: "award",
        header: [1, 1],
        data: [2, 5],
        records: 4,
        fields: { A: "student", B: "school", C: "award", D: "amount", E: "date" },
      },
    ],
  },
  {
    name: "award: starts in column B under 附件 and title, pre-filled serials below, dates without a year",
    sheet: snapshotOf(
      [
        [],
        [null, "附件2："],
        [null, "2020年“六一”奖励优秀学生花名册"],
        [null, "填报单位：县畜牧局", null, null, "填报日期：2020年6月1日"],
        [null, "编号", "获奖学生", "所在学校", "荣誉称号", "奖金", "时间"],
        [null, 1, "王小禾", "县一中", "三好学生", 100, "6月1日"],
        [null, 2, "李小麦", "县一中", "优秀干部", 100, "6.1"],
        [null, 3],
        [null, 4],
      ],
      { merges: ["B3:G3"] },
    ),
    tables: [
      {
        kind: "award",
        header: [5, 5],
        data: [6, 7],
        records: 2,
        fields: { C: "student", D: "school", E: "award", F: "amount", G: "date" },
      },
    ],
  },
  {
    name: "award: a name is missing in one row, an amount unreadable in another",
    sheet: snapshotOf(
      [
        ["奖学金发放登记"],
        ["学生", "奖励项目", "奖励金额", "奖励日期"],
        ["王小禾", "三好学生", 100, "2020-6-1"],
        [null, "三好学生", 100, "2020-6-1"],
        ["陈小穗", "三好学生", "待定", "2020-6-1"],
        ["周小苗", "考取本科", 200, "2020-8-20"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [3, 6],
        records: 2,
        fields: { A: "student", B: "award", C: "amount", D: "date" },
      },
    ],
  },
];
