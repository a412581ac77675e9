// The words of 汇总选项, loaded when it is opened.

import type { CalendarMonth } from "../domain/summary/monthSpan";

const SPANS: Readonly<Record<string, string>> = {
  year: "全年",
  "half 1": "上半年（1至6月）",
  "half 2": "下半年（7至12月）",
  "quarter 1": "第一季度（1至3月）",
  "quarter 2": "第二季度（4至6月）",
  "quarter 3": "第三季度（7至9月）",
  "quarter 4": "第四季度（10至12月）",
  custom: "自己选月份…",
};

export const zhSummaryOptions = {
  span: "时段",
  spans: SPANS,
  from: "从",
  until: "到",
  month: ({ year, month }: CalendarMonth) => `${year}年${month}月`,
  sections: "写进表里的部分",
  months: "各月支出",
  trend: "历年对比",
  check: "检查情况",
  lists: "附名单",
  list: { awardList: "奖励名单", visitList: "走访慰问名单" },
  listsHint: "一条登记写一行：姓名、类别、日期、金额，可以张贴。姓名写成王**。",
  wholeNames: "名单里写全名",
  wholeNamesHint: "要张贴或者交到外面的表，请不要写全名：不打勾时整张表里孩子的姓名都写成王**。",
  overTwoYears: "跨了年度，表里不写预算；检查和工作总结还是按起始的那一年。",
};

export type SummaryOptionWords = typeof zhSummaryOptions;
