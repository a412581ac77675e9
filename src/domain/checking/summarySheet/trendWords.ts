// The words by which the lines of 历年对比 are known again. They are those the sheet is written with; a test holds the two
// together.

import type { TrendFigureId } from "../../summary/trend/trendFigures";

/** First heading of the table. */
export const TREND_HEADING = "历年项目";

/** Heads a year's column. */
export const TREND_YEAR = /^(\d{4})年$/u;

export const TREND_LINES: Readonly<Record<string, TrendFigureId>> = {
  年度预算: "funds.budget",
  经费收入: "funds.income",
  经费支出: "funds.expense",
  "其中：用车油费": "fuel.amount",
  "其中：未报销": "funds.unreimbursed",
  经费结余: "funds.balance",
  奖学奖优人数: "award.people",
  奖学奖优人次: "award.times",
  奖学奖优金额: "award.amount",
  走访慰问人数: "visit.people",
  走访慰问人次: "visit.times",
  慰问金: "visit.cash",
  慰问物品折价: "visit.goodsValue",
  学习日次数: "study.days",
  学习到会人次: "study.attendance",
  学习到会率: "study.rate",
  会议次数: "meeting.count",
  活动次数: "activity.count",
  参加活动人次: "activity.people",
  捐款人数: "donation.people",
  捐款金额: "donation.amount",
  发表稿件篇数: "publicity.count",
  添置用具件数: "asset.items",
  用具购置金额: "asset.amount",
  意见建议条数: "opinion.raised",
  "其中：已办结": "opinion.settled",
};

/** A figure of one of the years, beside those of the summarised year itself. */
export function trendKey(year: number, id: TrendFigureId): string {
  return `trend.${year}.${id}`;
}

export function isTrendKey(key: string): boolean {
  return key.startsWith("trend.");
}

/** The figure's own id. */
export function idOfTrendKey(key: string): string {
  return key.replace(/^trend\.\d{4}\./u, "");
}
