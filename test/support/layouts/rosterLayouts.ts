// 收入, 帮扶对象, 五老, 宣传, 用具 and 意见, one plain sheet each: recognised as themselves and never as something else.

import { dateCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const rosterLayouts: readonly Layout[] = [
  {
    name: "income: plain",
    sheet: snapshotOf(
      [
        ["关工委经费收入登记"],
        ["日期", "收入来源", "金额", "备注"],
        [dateCell("2020-01-10"), "局机关拨款", 3000],
        [dateCell("2020-07-10"), "局机关追加", 1000],
      ],
      { name: "经费收入" },
    ),
    tables: [
      {
        kind: "income",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "source", C: "amount", D: "remark" },
      },
    ],
  },
  {
    name: "pupil: paired pupils with helpers",
    sheet: snapshotOf(
      [
        ["青石村留守儿童（困难学生）结对帮扶花名册"],
        [
          "序号",
          "姓名",
          "性别",
          "出生年月",
          "就读学校",
          "年级",
          "家庭住址",
          "监护人",
          "困难类型",
          "帮扶人",
          "帮扶时间",
          "联系电话",
          "备注",
        ],
        [
          1,
          "王小禾",
          "女",
          "2008年5月",
          "县一中",
          "初一",
          "青石村二组",
          "王大田",
          "留守",
          "赵大江",
          "2019年3月",
          "13900000001",
        ],
        [
          2,
          "李小麦",
          "男",
          "2010.7",
          "实验小学",
          "四年级",
          "青石村三组",
          "李大山",
          "单亲",
          "钱大海",
          "2019年3月",
          "13900000002",
        ],
      ],
      { name: "帮扶对象" },
    ),
    tables: [
      {
        kind: "pupil",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: {
          B: "name",
          C: "gender",
          D: "birth",
          E: "school",
          F: "grade",
          G: "village",
          H: "guardian",
          I: "category",
          J: "helper",
          K: "since",
          L: "phone",
          M: "remark",
        },
      },
    ],
  },
  {
    name: "volunteer: the roster of the five old",
    sheet: snapshotOf(
      [
        ["县畜牧局“五老”人员名册"],
        ["序号", "姓名", "性别", "出生年月", "政治面貌", "原职务", "五老类别", "特长", "联系电话", "备注"],
        [1, "赵大江", "男", "1948.3", "中共党员", "局长", "老干部", "书法", "13900000003"],
        [2, "钱大海", "男", "1950.11", "中共党员", "站长", "老专家", "养殖", "13900000004"],
      ],
      { name: "五老名册" },
    ),
    tables: [
      {
        kind: "volunteer",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: {
          B: "name",
          C: "gender",
          D: "birth",
          E: "party",
          F: "post",
          G: "group",
          H: "specialty",
          I: "phone",
          J: "remark",
        },
      },
    ],
  },
  {
    name: "publicity: pieces published",
    sheet: snapshotOf(
      [
        ["宣传报道统计"],
        ["序号", "标题", "刊登媒体", "发表时间", "作者"],
        [1, "老少同乐庆六一", "县关工委简报", "2020.6.5", "赵大江"],
        [2, "科技下乡到牛场", "县关工委网站", "2020.6.1", "赵大江"],
      ],
      { name: "宣传报道" },
    ),
    tables: [
      {
        kind: "publicity",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { B: "title", C: "outlet", D: "date", E: "author" },
      },
    ],
  },
  {
    name: "asset: what the committee owns",
    sheet: snapshotOf(
      [
        ["关工委设备用具登记表"],
        ["序号", "物品名称", "规格型号", "单位", "数量", "单价", "金额", "购置日期", "保管人", "备注"],
        [1, "立式空调", "2匹", "台", 1, 3200, 3200, dateCell("2020-05-10"), "赵大江"],
        [2, "象棋", null, "副", 3, 30, 90, dateCell("2020-05-10"), "赵大江"],
      ],
      { name: "设备用具" },
    ),
    tables: [
      {
        kind: "asset",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { B: "item", E: "quantity", F: "price", G: "amount", H: "date", I: "keeper", J: "remark" },
      },
    ],
  },
  {
    name: "opinion: raised and settled",
    sheet: snapshotOf(
      [
        ["五老意见建议台账"],
        ["序号", "提出时间", "提出人", "意见建议", "办理情况", "办结时间", "备注"],
        [1, "2020.1.15", "赵大江", "增加活动室座椅", "已落实", "2020.3.1"],
        [2, "2020.1.15", "钱大海", "订阅杂志", "正在办理"],
      ],
      { name: "意见建议" },
    ),
    tables: [
      {
        kind: "opinion",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { B: "date", C: "person", D: "content", E: "status", F: "settledOn", G: "remark" },
      },
    ],
  },
];
