// What stands among and below the records: sections, gaps, rows waiting to be filled, totals of every make, feet.

import { dateCell, formulaCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const bodyLayouts: readonly Layout[] = [
  {
    name: "sections among the rows say the award that no column holds",
    sheet: snapshotOf(
      [
        ["2020年奖励学生名单"],
        ["序号", "学生姓名", "学校", "金额"],
        ["一、三好学生（2人）"],
        [1, "王小禾", "县一中", 100],
        [2, "李小麦", "县二中", 100],
        ["二、考取本科"],
        [3, "陈小穗", "县一中", 200],
        ["合计", null, null, 400],
      ],
      { name: "奖励", merges: ["A1:D1", "A3:D3", "A6:D6"] },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [4, 7],
        totals: [8],
        records: 3,
        fields: { B: "student", C: "school", D: "amount" },
      },
    ],
  },
  {
    name: "the title says the award for all",
    sheet: snapshotOf(
      [
        ["2020年三好学生奖励发放花名册"],
        ["姓名", "学校", "金额", "签名"],
        ["王小禾", "县一中", 100],
        ["李小麦", "县二中", 100],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "award",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "student", B: "school", C: "amount", D: "signature" },
      },
    ],
  },
  {
    name: "the title says the date of a visit for all",
    sheet: snapshotOf(
      [
        ["2020年9月18日走访慰问困难学生发放表"],
        ["姓名", "学校", "慰问金", "签名"],
        ["王小禾", "县一中", 200],
        ["李小麦", "县二中", 200],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "visit",
        header: [2, 2],
        data: [3, 4],
        records: 2,
        fields: { A: "person", B: "school", C: "cash", D: "signature" },
      },
    ],
  },
  {
    name: "blank rows among the records, serials waiting below, zero formulas, a typed total without a label",
    sheet: snapshotOf(
      [
        ["序号", "日期", "支出事由", "数量", "单价", "支出金额"],
        [1, dateCell("2020-03-05"), "象棋", 2, 30, formulaCell("=D2*E2", 60)],
        [],
        [2, dateCell("2020-03-09"), "跳棋", 1, 40, formulaCell("=D4*E4", 40)],
        [3, null, null, null, null, formulaCell("=D5*E5", 0)],
        [4, null, null, null, null, formulaCell("=D6*E6", 0)],
        [null, null, null, null, null, 100],
      ],
      { name: "支出" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 4],
        totals: [7],
        records: 2,
        fields: { B: "date", C: "purpose", F: "amount" },
      },
    ],
  },
  {
    name: "category written once with blanks below, not merged",
    sheet: snapshotOf(
      [
        ["费用类别", "日期", "支出事由", "支出金额"],
        ["奖学奖优", "2020.6.1", "三好学生奖励", 300],
        [null, "2020.6.1", "学习书籍", 400],
        ["走访慰问", "2020.9.18", "慰问金", 800],
        [null, "2020.9.18", "慰问品", 240],
        [null, "2020.9.18", "油费", 100],
      ],
      { name: "支出" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 6],
        records: 5,
        fields: { A: "category", B: "date", C: "purpose", D: "amount" },
      },
    ],
  },
  {
    name: "a list object whose totals row is Excel's own, hidden rows and columns",
    sheet: snapshotOf(
      [
        ["日期", "来源", "编码", "收入金额"],
        ["2020-1-10", "局机关拨款", "A1", 3000],
        ["2020-7-10", "局机关追加", "A2", 1000],
        ["汇总", null, null, formulaCell("=SUBTOTAL(109,表1[收入金额])", 4000)],
      ],
      {
        name: "收入",
        hiddenRows: [3],
        hiddenColumns: [2],
        tables: [
          {
            name: "表1",
            range: { top: 0, left: 0, bottom: 3, right: 3 },
            hasHeaders: true,
            hasTotals: true,
          },
        ],
      },
    ),
    tables: [
      {
        kind: "income",
        header: [1, 1],
        data: [2, 3],
        totals: [4],
        records: 2,
        fields: { A: "date", B: "source", D: "amount" },
      },
    ],
  },
  {
    name: "total in the second column beside a blank serial, note, unit and date at the foot",
    sheet: snapshotOf(
      [
        ["爱心捐款公示表"],
        [null, null, null, "单位：元"],
        ["序号", "捐赠人", "捐赠时间", "捐赠金额"],
        [1, "赵大江", "2020.02.26", "1,000.00"],
        [2, "钱大海", "2020.02.26", 470],
        [null, "合        计", null, 1470],
        ["注：捐款已全部上缴。"],
        [],
        [null, null, null, "县畜牧局关工委"],
        [null, null, null, dateCell("2020-03-01", 'yyyy"年"m"月"d"日"')],
      ],
      { name: "Sheet1", merges: ["A1:D1", "A7:D7"] },
    ),
    tables: [
      {
        kind: "donation",
        header: [3, 3],
        data: [4, 5],
        totals: [6],
        footer: [7, 10],
        records: 2,
        fields: { B: "person", C: "date", D: "amount" },
      },
    ],
  },
  {
    name: "以下空白 ends the records",
    sheet: snapshotOf(
      [["标题", "刊登媒体", "发表时间"], ["老少同乐", "县关工委简报", "2020.6.5"], ["（以下空白）"]],
      { name: "宣传报道" },
    ),
    tables: [
      {
        kind: "publicity",
        header: [1, 1],
        data: [2, 2],
        footer: [3, 3],
        records: 1,
        fields: { A: "title", B: "outlet", C: "date" },
      },
    ],
  },
];
