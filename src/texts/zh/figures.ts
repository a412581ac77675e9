// Figures as people read them: 1,470.00 元, 4 人, 5 人次.

import type { Figure } from "../../domain/summary/summary";
import { formatYuan } from "../../domain/values/money";
import type { Fen } from "../../domain/values/reading";

export function money(fen: Fen): string {
  return `${formatYuan(fen)} 元`;
}

const PERCENT = 100;

/** Persons who come twice are counted in 人次; trips, meetings, days and activities in 次. */
function times(id: string): string {
  return /^(?:award|visit)\.|^study\.attendance$/u.test(id) ? "人次" : "次";
}

function items(id: string): string {
  if (id.startsWith("publicity.")) return "篇";
  if (id.startsWith("opinion.")) return "条";
  return id === "activity.handouts" ? "份" : "件";
}

/** What a text of a figure says of it. */
export type FigureValue = Pick<Figure, "id" | "unit" | "value">;

export function figure({ id, unit, value }: FigureValue): string {
  switch (unit) {
    case "yuan":
      return money(value);
    case "people":
      return `${value} ${id === "activity.people" ? "人次" : "人"}`;
    case "times":
      return `${value} ${times(id)}`;
    case "items":
      return `${value} ${items(id)}`;
    case "ratio":
      return `${Math.round(value * PERCENT)}%`;
  }
}

export const sections = {
  funds: "经费收支",
  award: "奖学奖优",
  visit: "走访慰问",
  pupil: "结对帮扶",
  volunteer: "“五老”队伍",
  study: "“五老”学习日",
  meeting: "会议",
  activity: "开展活动",
  donation: "捐款",
  publicity: "宣传报道",
  asset: "设备用具",
  opinion: "意见建议",
};

/** What these are called where the figures are not of a whole year. */
export const linesOfSpan = {
  budget: "全年预算",
  income: "本期收入",
  balance: "收支相抵（收入减支出）",
  visited: "本期走访过的",
};

export const lines = {
  budget: "年度预算",
  income: "本年收入",
  expense: "支出合计",
  balance: "结余（收入减支出）",
  fuel: "其中：用车油费",
  unreimbursed: "其中：未报销",
  total: "合计",
  goods: "另：物品折价",
  pupils: "结对帮扶学生",
  helpers: "帮扶责任人",
  visited: "本年走访过的",
  days: "学习次数",
  attendance: "到会",
  rate: "到会率",
  activityPeople: "参加活动",
  handouts: "发放资料",
  consultations: "解答咨询",
  published: "发表稿件",
  pieces: "添置",
  assetAmount: "购置金额",
  raised: "提出",
  settled: "已办结",
};
