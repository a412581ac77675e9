// 学习, 会议, 活动 and 捐款, one plain sheet each: recognised as themselves and never as something else.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const eventLayouts: readonly Layout[] = [
  {
    name: "study: one row a person",
    sheet: snapshotOf(
      [
        ["学习日签到表"],
        ["序号", "日期", "姓名", "学习内容", "地点", "签名"],
        [1, "2020-1-15", "赵大江", "通报工作", "会议室"],
        [2, "2020-1-15", "钱大海", "通报工作", "会议室"],
      ],
      { name: "学习签到" },
    ),
    tables: [
      {
        kind: "study",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { B: "date", C: "person", D: "topic", E: "place", F: "signature" },
      },
    ],
  },
  {
    name: "study: one row a day",
    sheet: snapshotOf(
      [
        ["五老学习日记录"],
        ["学习日期", "学习内容", "参加人数", "地点", "备注"],
        ["2020年1月15日", "学习文件", 12, "活动室"],
        ["2020年2月15日", "学习文件", 11, "活动室"],
      ],
      { name: "学习日" },
    ),
    tables: [
      {
        kind: "study",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "date", B: "topic", C: "attendance", D: "place", E: "remark" },
      },
    ],
  },
  {
    name: "meeting: plain",
    sheet: snapshotOf(
      [
        ["关工委会议记录"],
        ["序号", "会议时间", "会议名称", "议题", "主持人", "参会人数", "备注"],
        [1, "2020.1.15", "五老座谈会", "听取工作汇报", "钱大海", 14],
        [2, "2020.3.2", "局长办公会", "研究关工委经费", "孙大川", 7],
      ],
      { name: "会议" },
    ),
    tables: [
      {
        kind: "meeting",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { B: "date", C: "meeting", D: "topic", E: "chair", F: "attendance", G: "remark" },
      },
    ],
  },
  {
    name: "activity: people, leaflets, consultations",
    sheet: snapshotOf(
      [
        ["2020年关工委活动登记表"],
        [
          "序号",
          "活动时间",
          "活动内容",
          "活动类别",
          "活动地点",
          "参加人数",
          "负责人",
          "发放资料（份）",
          "资料种类",
          "解答咨询（人次）",
          "备注",
        ],
        [1, "5月29日", "养牛场现场指导", "技术服务", "青石村", 7, "赵大江"],
        [2, "10月17日", "防治知识咨询", "宣传咨询", "集贸市场", 8, "钱大海", 200, 12, 50],
      ],
      { name: "活动" },
    ),
    tables: [
      {
        kind: "activity",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: {
          B: "date",
          C: "activity",
          D: "category",
          E: "place",
          F: "people",
          G: "leader",
          H: "handouts",
          I: "handoutKinds",
          J: "consultations",
          K: "remark",
        },
      },
    ],
  },
  {
    name: "donation: names and amounts",
    sheet: snapshotOf(
      [
        ["老党员抗疫捐款名单"],
        ["序号", "姓名", "捐款金额（元）", "捐款日期", "备注"],
        [1, "赵大江", 100, "2020.2.26"],
        [2, "钱大海", 200, "2020.2.26"],
        ["合计", null, 300],
      ],
      { name: "捐款" },
    ),
    tables: [
      {
        kind: "donation",
        header: [2, 2],
        data: [3, 4],
        totals: [5],
        records: 2,
        fields: { B: "person", C: "amount", D: "date", E: "remark" },
      },
    ],
  },
  {
    name: "donation: two columns, a notice above",
    sheet: snapshotOf(
      [
        ["社会捐款信息公示表"],
        ["（第三期）"],
        ["2020年2月26日"],
        ["现将2020年2月1日至2月26日接收的社会捐款情况公示如下，接受社会各界监督。谢谢大家对我们工作的支持！"],
        [],
        ["捐赠单位（个人）", "金额（元）"],
        ["县畜牧站", "   4,000.00\u00a0"],
        ["赵大江", "   100.00\u00a0"],
        ["共计2人次", "总金额4100.00"],
        [null, "2020年2月26日"],
      ],
      { name: "Sheet1", merges: ["A1:B1", "A2:B2", "A3:B3", "A4:B4"] },
    ),
    tables: [
      {
        kind: "donation",
        header: [6, 6],
        data: [7, 8],
        totals: [9],
        footer: [10, 10],
        records: 2,
        fields: { A: "person", B: "amount" },
      },
    ],
  },
];
