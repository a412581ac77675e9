// What the 年度汇总 sheet says. Always Chinese: the sheet is handed in, whatever the language of the screen.

import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import type { LeftOut, LeftOutReason } from "../domain/summary/summary";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import { describeRows } from "./rowList";

const CHINESE_NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

const WHY_LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  "date-unreadable": "日期看不懂，未计入",
  "year-unknown": "没有写明年份，未计入",
  "amount-unreadable": "金额看不懂，金额未计入",
  "required-missing": "缺少必填内容，未计入",
  "outside-year": "属于其他年度，未计入",
  "kind-uncertain": "不能确定是什么登记表，未计入",
  "not-understood": "没有看懂是什么表，未计入",
};

/** 『经费支出』第12行：金额看不懂，金额未计入。 */
export function describeLeftOut(one: LeftOut): string {
  const rows = one.rows.length === 0 ? "" : describeRows(one.rows);
  return `『${one.sheet}』${rows}：${WHY_LEFT_OUT[one.reason]}。`;
}

export const zhSummarySheet: SummarySheetTexts = {
  title: (year) => `${year}年度关心下一代工作汇总表`,
  unitLine: (unit) => `填报单位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
  yearLine: (year) => `${year}年1月1日至12月31日　金额单位：元`,
  sectionHeading: (number, name) => `${CHINESE_NUMBERS[number - 1] ?? number}、${name}`,
  sections: {
    expense: "经费支出",
    award: "奖学奖优",
    visit: "走访慰问",
    months: "各月支出",
    leftOut: "未计入本表的记录",
  },
  headings: {
    expense: ["费用类别", "笔数", "占比", "金额", "来源"],
    award: ["奖励类别", "人数", "人次", "金额", "来源"],
    visit: ["对象类别", "人数", "人次", "慰问金", "来源"],
    months: ["月份", "支出金额"],
  },
  total: "合计",
  ofWhichUnreimbursed: "其中：未报销",
  ofWhichFuel: "其中：用车油费",
  goodsValue: "另：慰问物品折价",
  month: (month) => `${month}月`,
  monthUnknown: "月份不明",
  chartByMonth: "各月支出（元）",
  chartByCategory: "各类支出（元）",
  amount: "金额",
  moreSources: (count) => `等${count + 1}处`,
  linkTip: (addresses) => `点开看来源：${addresses.join("、")}`.slice(0, 250),
  leftOut: describeLeftOut,
  moreLeftOut: (count) => `另有${count}处未计入，请在关工助手窗格中查看。`,
  constantMark: "※",
  constantNote: "带※的金额，原单元格是文字不是数字，由程序读出后相加，原表改动后请重新生成。",
  peopleNote: "人数按不同的人计算，同名而学校或单位不同的算不同的人；人次按登记的条数计算。",
  signatures: ["制表人：", "审核人：", "负责人："],
  madeBy: (madeOn) => `${OWN_SHEET_MARK}于${madeOn}根据本工作簿的登记表生成，点任一数字可到它的来源行。`,
  pageFooter: "第 &P 页，共 &N 页",
};
