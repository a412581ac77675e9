// The words by which the lines of our own 年度汇总 are known again. They are those the sheet is written with; a test holds
// the two together.

import { monthKey } from "../../summary/monthSpan";

type Ids = readonly (string | null)[];

interface SectionWords {
  /** First heading of the section's table. */
  readonly heading: string;
  /** By column, from the second: the figures that the total's line shows. */
  readonly total: Ids;
  /** What the ids of a category's line are, before and after its name; empty where there are no categories. */
  readonly category: readonly (readonly [before: string, after: string] | null)[];
  /** Lines that always say the same, with their main figure. */
  readonly lines: Readonly<Record<string, string>>;
}

const main = (id: string): Ids => [null, null, id];
const category = (before: string): SectionWords["category"] => [null, null, [before, ""]];

export const SUMMARY_WORDS = {
  title: /^\d{4}年.*汇总表$/u,
  year: /^(\d{4})年度.*汇总表$/u,
  half: /^(\d{4})年([上下])半年.*汇总表$/u,
  quarter: /^(\d{4})年第([一二三四])季度.*汇总表$/u,
  months: /^(\d{4})年(\d{1,2})月(?:至(?:(\d{4})年)?(\d{1,2})月)?.*汇总表$/u,
  /** 2020年1月1日至6月30日. */
  days: /^(\d{4})年(\d{1,2})月1日至(?:(\d{4})年)?(\d{1,2})月\d{1,2}日/u,
  total: "合计",
  month: /^(?:(\d{4})年)?(\d{1,2})月$/u,
  monthUnknown: "月份不明",
  mark: "※",
} as const;

/** Lists of names are known by the headings of their amounts, and hold what those add up to. */
export const LIST_TOTALS: ReadonlyMap<string, string> = new Map([
  ["奖励金额", "award.amount"],
  ["慰问金额", "visit.cash"],
]);
export const LIST_HEADING = "姓名";

/** The section of spending by month has its months instead of lines. */
export const MONTHS_HEADING = "月份";

export const SUMMARY_SECTIONS = {
  funds: {
    heading: "收支项目",
    total: [],
    category: category("funds.byCategory."),
    lines: {
      年度预算: "funds.budget",
      全年预算: "funds.budget",
      本年收入: "funds.income",
      本期收入: "funds.income",
      支出合计: "funds.expense",
      "结余（收入减支出）": "funds.balance",
      "收支相抵（收入减支出）": "funds.balance",
      "其中：用车油费": "fuel.amount",
      "其中：未报销": "funds.unreimbursed",
    },
  },
  award: {
    heading: "奖励类别",
    total: ["award.people", "award.times", "award.amount"],
    category: [["award.byKind.", ".people"], null, ["award.byKind.", ".amount"]],
    lines: {},
  },
  visit: {
    heading: "对象类别",
    total: ["visit.people", "visit.times", "visit.cash"],
    category: [["visit.byCategory.", ".people"], null, ["visit.byCategory.", ".cash"]],
    lines: { "另：慰问物品折价": "visit.goodsValue" },
  },
  pupil: {
    heading: "帮扶情况",
    total: [],
    category: [],
    lines: {
      结对帮扶学生: "pupil.count",
      帮扶责任人: "pupil.helpers",
      本年走访过的帮扶学生: "pupil.visited",
      本期走访过的帮扶学生: "pupil.visited",
    },
  },
  volunteer: {
    heading: "“五老”类别",
    total: main("volunteer.count"),
    category: category("volunteer.byGroup."),
    lines: {},
  },
  study: {
    heading: "学习月份",
    total: [null, "study.days", "study.attendance"],
    category: [],
    lines: { 到会率: "study.rate" },
  },
  meeting: {
    heading: "会议类别",
    total: main("meeting.count"),
    category: category("meeting.byKind."),
    lines: {},
  },
  activity: {
    heading: "活动类别",
    total: main("activity.count"),
    category: category("activity.byCategory."),
    lines: {
      参加活动人次: "activity.people",
      "发放资料（份）": "activity.handouts",
      "解答咨询（次）": "activity.consultations",
    },
  },
  donation: {
    heading: "捐款情况",
    total: [],
    category: [],
    lines: { "捐款人数（人）": "donation.people", "捐款金额（元）": "donation.amount" },
  },
  publicity: {
    heading: "宣传情况",
    total: [],
    category: [],
    lines: { "发表稿件（篇）": "publicity.count" },
  },
  asset: {
    heading: "添置情况",
    total: [],
    category: [],
    lines: { "添置设备用具（件）": "asset.items", "购置金额（元）": "asset.amount" },
  },
  opinion: {
    heading: "意见办理",
    total: [],
    category: [],
    lines: { 提出意见建议: "opinion.raised", "其中：已办结": "opinion.settled" },
  },
} as const satisfies Readonly<Record<string, SectionWords>>;

export type SummarySection = keyof typeof SUMMARY_SECTIONS | "months";

/** 9月 → 9, 2020年9月 → 2020-9, as ids have it. */
function monthOfLabel(label: string): string | undefined {
  const [, year, month] = SUMMARY_WORDS.month.exec(label) ?? [];
  if (month === undefined) return undefined;
  return monthKey({ year: year === undefined ? null : Number(year), month: Number(month) });
}

/** By column, from the second: the figures of a line, by what it is called. */
export function idsOfLine(section: SummarySection, label: string): Ids {
  const month = label === SUMMARY_WORDS.monthUnknown ? "unknown" : monthOfLabel(label);
  if (section === "months") return month === undefined ? [] : [`month.${month}`];
  if (section === "study" && month !== undefined)
    return [null, `study.month.${month}.days`, `study.month.${month}`];
  const words: SectionWords = SUMMARY_SECTIONS[section];
  const line = words.lines[label];
  if (line !== undefined) return main(line);
  if (label === SUMMARY_WORDS.total && words.total.length > 0) return words.total;
  return words.category.map((ends) => (ends === null ? null : ends[0] + label + ends[1]));
}
