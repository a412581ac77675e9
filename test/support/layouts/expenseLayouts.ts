// 经费支出 as clerks keep it.

import { dateCell, formatCell, formulaCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const expenseLayouts: readonly Layout[] = [
  {
    name: "expense: unit line at the far right, subtotal and total, note at the foot",
    sheet: snapshotOf(
      [
        ["县畜牧局关工委2020年经费支出明细账"],
        [null, null, null, null, null, null, null, "单位：元"],
        ["序号", "日期", "支出事由", "费用类别", "支出金额", "发票号码", "经办人", "审批人", "备注"],
        [
          1,
          "2020.1.15",
          "座谈会茶水",
          "会议",
          formatCell(86.5, "￥#,##0.00"),
          "00123456",
          "赵大江",
          "钱大海",
        ],
        [2, "2020.6.1", "三好学生奖励", "奖学奖优", 300, null, "赵大江", "钱大海"],
        ["小计", null, null, null, formulaCell("=SUM(E4:E5)", 386.5)],
        [3, "2020.9.18", "慰问金", "走访慰问", "800.00", null, "赵大江", "钱大海"],
        [4, "2020.9.18", "油费补助", "油费", 100, "00123457", "赵大江", "钱大海"],
        [],
        ["合计", null, null, null, formulaCell("=E6+SUM(E7:E8)", 1286.5)],
        ["注：油费每次补助100元。"],
      ],
      { name: "经费支出", merges: ["A1:I1", "A11:I11"] },
    ),
    tables: [
      {
        kind: "expense",
        header: [3, 3],
        data: [4, 8],
        totals: [6, 10],
        footer: [11, 11],
        records: 4,
        fields: {
          B: "date",
          C: "purpose",
          D: "category",
          E: "amount",
          F: "invoiceNo",
          G: "handler",
          H: "approver",
          I: "remark",
        },
      },
    ],
  },
  {
    name: "expense: amounts in 万元, code row under the header",
    sheet: snapshotOf(
      [
        ["经费开支情况表"],
        ["金额单位：万元"],
        ["日期", "摘要", "金额", "经手人"],
        ["甲", "乙", 1, 2],
        [dateCell("2020-03-05"), "购置电脑", 0.45, "赵大江"],
        [dateCell("2020-04-05"), "购置空调", 0.3, "赵大江"],
      ],
      { name: "Sheet1" },
    ),
    tables: [
      {
        kind: "expense",
        header: [3, 3],
        data: [5, 6],
        records: 2,
        fields: { A: "date", B: "purpose", C: "amount", D: "handler" },
        unit: "wan",
      },
    ],
  },
  {
    name: "expense: vouchers and reimbursement, two dates, two amounts",
    sheet: snapshotOf(
      [
        [
          "序号",
          "发生日期",
          "报销事由",
          "报销金额（元）",
          "发票金额（元）",
          "大写金额",
          "凭证号",
          "附件张数",
          "报销人",
          "领导审批",
          "报销状态",
          "报销日期",
        ],
        [
          1,
          20200305,
          "购买象棋",
          120,
          120,
          "壹佰贰拾元整",
          "记-12",
          1,
          "赵大江",
          "钱大海",
          "已报销",
          20200310,
        ],
        [2, 20200705, "购买书籍", 500, 520, "伍佰元整", "记-31", 2, "赵大江", "钱大海", "未报销"],
      ],
      { name: "报销" },
    ),
    tables: [
      {
        kind: "expense",
        header: [1, 1],
        data: [2, 3],
        records: 2,
        fields: {
          B: "date",
          C: "purpose",
          D: "amount",
          E: "receiptAmount",
          F: "amountInWords",
          G: "voucherNo",
          H: "attachments",
          I: "handler",
          J: "approver",
          K: "status",
          L: "reimbursedOn",
        },
      },
    ],
  },
];
