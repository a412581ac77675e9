// What the 年度汇总 sheet says. Always Chinese: the sheet is handed in, whatever the language of the screen.

import { CLERKS_PART_MARK, OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { isWholeYear } from "../domain/summary/monthSpan";
import type { ListDay } from "../domain/summary/nameLists";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import { describeLeftOut } from "./describeLeftOut";
import { spanDays, spanName, spanTitle } from "./zh/spanName";
import { zhTrendSheet } from "./zhTrendSheet";

const CHINESE_NUMBERS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八".split(" ");

/** 9月18日; with its year it must still fit the narrow column. */
function describeListDay({ year, month, day }: ListDay): string {
  return year === null ? `${month}月${day}日` : `${year}.${month}.${day}`;
}

export const zhSummarySheet: SummarySheetTexts = {
  title: (span) => `${spanTitle(span)}关心下一代工作汇总表`,
  unitLine: (unit) => `填报单位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
  spanLine: (span) => `${spanDays(span)}　金额单位：元`,
  sectionHeading: (number, name) => `${CHINESE_NUMBERS[number - 1] ?? number}、${name}`,
  sections: {
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
    months: "各月支出",
    check: "检查情况",
    leftOut: "未计入本表的记录",
  },
  headings: {
    funds: ["收支项目", "笔数", "占比", "金额"],
    award: ["奖励类别", "人数", "人次", "金额"],
    visit: ["对象类别", "人数", "人次", "慰问金"],
    pupil: ["帮扶情况", "人数"],
    volunteer: ["“五老”类别", "人数"],
    study: ["学习月份", "学习日", "次数", "到会人次"],
    meeting: ["会议类别", "次数"],
    activity: ["活动类别", "次数"],
    donation: ["捐款情况", "数量"],
    publicity: ["宣传情况", "数量"],
    asset: ["添置情况", "数量"],
    opinion: ["意见办理", "条数"],
    months: ["月份", "支出金额"],
    check: ["检查结果", "处数"],
  },
  lastYear: (span) => (isWholeYear(span) ? `上年（${span.year}）` : "上年同期"),
  source: "来源",
  total: "合计",
  lines: {
    budget: "年度预算",
    income: "本年收入",
    spent: "支出合计",
    balance: "结余（收入减支出）",
    fuel: "其中：用车油费",
    unreimbursed: "其中：未报销",
    goodsValue: "另：慰问物品折价",
    pupils: "结对帮扶学生",
    helpers: "帮扶责任人",
    visited: "本年走访过的帮扶学生",
    rate: "到会率",
    activityPeople: "参加活动人次",
    handouts: "发放资料（份）",
    consultations: "解答咨询（次）",
    donors: "捐款人数（人）",
    donated: "捐款金额（元）",
    published: "发表稿件（篇）",
    pieces: "添置设备用具（件）",
    assetAmount: "购置金额（元）",
    raised: "提出意见建议",
    settled: "其中：已办结",
  },
  lists: {
    awardList: {
      section: "奖励名单",
      headings: ["姓名", "奖励类别", "日期", "奖励金额", "学校、年级"],
      day: describeListDay,
    },
    visitList: {
      section: "走访慰问名单",
      headings: ["姓名", "对象类别", "日期", "慰问金额", "慰问物品"],
      day: describeListDay,
    },
  },
  linesOfSpan: {
    budget: "全年预算",
    income: "本期收入",
    balance: "收支相抵（收入减支出）",
    visited: "本期走访过的帮扶学生",
  },
  month: ({ year, month }) => `${year === null ? "" : `${year}年`}${month}月`,
  days: (days) => days.map((day) => `${day}日`).join("、"),
  trend: { ...zhTrendSheet, unread: (year, one) => `${year}年，${describeLeftOut(one)}` },
  monthUnknown: "月份不明",
  chartByMonth: "各月支出（元）",
  chartByCategory: "各类支出（元）",
  amount: "金额",
  check: {
    error: ["错误", "审计会指出的"],
    warning: ["提醒", "应当改正或说明的"],
    note: ["提示", "请核对一下的"],
    settled: ["已核实", "已经说明原因的"],
    unchecked: ["没有检查的项目", "缺少所需的内容"],
  },
  remark: "说明",
  moreSources: (count) => `等${count + 1}处`,
  linkTip: (addresses) => `点开看来源：${addresses.join("、")}`.slice(0, 250),
  leftOut: describeLeftOut,
  outsideSpan: (sheets) =>
    `不在这一时段的记录没有计入：${sheets.map(({ sheet, rows }) => `『${sheet}』${rows}条`).join("、")}。`,
  checkOfYear: (year) => `检查情况（按${year}年全年检查）`,
  moreLeftOut: (count) => `另有${count}处未计入，请在关工助手窗格中查看。`,
  constantMark: "※",
  constantNote: "带※的数不是公式：原单元格是文字不是数字，或者来源太分散。原表改动后请重新生成。",
  peopleNote:
    "人数按不同的人算，同名而学校或单位不同的是不同的人，不是公式，原表改动后请重新生成；人次按登记条数算。",
  lastYearNote: (span) =>
    isWholeYear(span)
      ? "上年一栏是本工作簿里上一年度的同一个数，空白表示上年没有这一项记录。"
      : `上年同期一栏是本工作簿里${spanName(span)}的同一个数，空白表示那时没有这一项记录。`,
  signatures: ["制表人：", "审核人：", "负责人："],
  madeBy: (madeOn) => `${OWN_SHEET_MARK}于${madeOn}根据本工作簿的登记表生成，点任一数字可到它的来源行。`,
  outdated: "已过期：本表生成以后登记表有改动，请在关工助手里重新生成年度汇总。",
  clerksPart: `${CLERKS_PART_MARK}，更新年度汇总时保留`,
  pageFooter: "第 &P 页，共 &N 页",
};
