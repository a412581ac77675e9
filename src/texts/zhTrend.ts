// 历年对比 in the pane, loaded when there are several years to show.

import { zhSummarySheet } from "./zhSummarySheet";

const { trend } = zhSummarySheet;

export const zhTrend = {
  ...trend,
  hint: "金额单位是元。点一个数字，就在表里选中它的来源。",
  earlier: "看更早的年份",
  later: "看较近的年份",
  table: "历年的数字",
  notRecorded: "没有登记",
  figureOf: (year: number, line: string, value: string) => `${year}年，${line}：${value}，看来源`,
  sourcesOf: (year: number, line: string) => `${year}年${line}的来源：`,
  /** What a chart shows, for those who hear it. */
  chart: (title: string, values: readonly string[]) => `${title}：${values.join("，")}`,
  valueIn: (year: number, value: string | null) => `${year}年 ${value ?? "没有登记"}`,
};

/** Another language cannot leave any of it out. */
export type TrendWords = typeof zhTrend;
