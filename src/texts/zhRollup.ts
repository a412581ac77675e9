// What the roll-up of many bureaus says. Always Chinese: it is handed in and handed round.

import type { CategoryMeasure } from "../domain/rollup/figureColumns";
import type { BureauTexts } from "../domain/rollup/judgeBureau";
import type { RollupSheetId, RollupTexts } from "../domain/rollup/rollupTexts";
import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { ruleNames, severities } from "./zh/ruleNames";
import { zhFindings } from "./zhFindings";
import { describeLeftOut } from "./describeLeftOut";
import { zhSummarySheet } from "./zhSummarySheet";

const { lines, sections } = zhSummarySheet;
/** The note of a column stands in its heading no more. */
const withoutNote = (text: string): string => text.replace(/^(?:其中|另)：|（[^）]*）$/gu, "");

const COLUMNS: Readonly<Record<string, string>> = {
  "funds.budget": lines.budget,
  "funds.income": lines.income,
  "funds.expense": lines.spent,
  "funds.balance": withoutNote(lines.balance),
  "funds.unreimbursed": lines.unreimbursed,
  "fuel.trips": "油费次数",
  "fuel.amount": lines.fuel,
  "award.people": "人数",
  "award.times": "人次",
  "award.amount": "金额",
  "visit.people": "人数",
  "visit.times": "人次",
  "visit.cash": "慰问金",
  "visit.goodsValue": withoutNote(lines.goodsValue),
  "pupil.count": "帮扶学生",
  "pupil.helpers": "责任人",
  "pupil.visited": "本年走访过",
  "volunteer.count": "人数",
  "study.days": "学习次数",
  "study.attendance": "到会人次",
  "study.rate": lines.rate,
  "meeting.count": "次数",
  "activity.count": "次数",
  "activity.people": "参加人次",
  "activity.handouts": withoutNote(lines.handouts),
  "activity.consultations": withoutNote(lines.consultations),
  "donation.people": withoutNote(lines.donors),
  "donation.amount": withoutNote(lines.donated),
  "publicity.count": withoutNote(lines.published),
  "asset.items": withoutNote(lines.pieces),
  "asset.amount": withoutNote(lines.assetAmount),
  "opinion.raised": lines.raised,
  "opinion.settled": lines.settled,
};

const MEASURES: Readonly<Record<CategoryMeasure, string>> = {
  people: "人数",
  amount: "金额",
  cash: "慰问金",
  count: "次数",
};

const SHEETS: Readonly<Record<RollupSheetId, string>> = {
  figures: "各单位数字",
  categories: "分类数字",
  checks: "检查情况",
  findings: "检查明细",
  gaps: "没有计入的",
};

const TITLES: Readonly<Record<RollupSheetId, string>> = {
  figures: "各单位关心下一代工作汇总表",
  categories: "各单位分类数字",
  checks: "各单位登记表检查情况",
  findings: "各单位登记表检查明细",
  gaps: "没有读出来、没有计入和没有检查的",
};

export const zhRollup: RollupTexts = {
  sheetName: (sheet, number) => (sheet === "figures" ? `${SHEETS.figures}${number}` : SHEETS[sheet]),
  title: (sheet, year) => `${year}年度${TITLES[sheet]}`,
  line: (bureaus, unread) =>
    `共${bureaus}个单位，金额单位：元${unread === 0 ? "" : `；另有${unread}个文件没有读出来，见最后一张表`}`,
  madeOnLine: (madeOn) => `汇总日期：${madeOn}`,
  serial: "序号",
  bureau: "单位",
  total: zhSummarySheet.total,
  sections,
  column: (id) => COLUMNS[id] ?? id,
  measures: MEASURES,
  categoryHeadings: ["项目", "类别", "数字", "单位", "数"],
  categoryTotal: (category, bureaus) => `${category}：${bureaus}个单位合计`,
  checkHeadings: ["文件", "错误", "提醒", "提示", "已核实", "没有检查", "没有计入"],
  findingHeadings: ["单位", "程度", "工作表", "位置", "项目", "情况"],
  severities,
  ruleName: (rule) => ruleNames[rule],
  noFindings: "查过的地方没有发现问题。",
  moreFindings: (count) =>
    `另有${count}处没有列出，请在关工助手里打开这本工作簿检查，或者用 guangong check。`,
  gapHeadings: {
    unread: ["序号", "文件", "为什么没有读出来"],
    leftOut: ["序号", "单位", "没有计入什么，为什么"],
    unchecked: ["序号", "单位", "没有检查什么，为什么"],
  },
  gapSections: {
    unread: "没有读出来的文件",
    leftOut: "没有计入数字的记录",
    unchecked: "没有检查的",
  },
  noGaps: "所有文件都读出来了，所有记录都计入了，所有项目都检查了。",
  moreLines: (count) =>
    `另有${count}条没有列出，请在关工助手里打开这本工作簿看，或者用 guangong summary 和 check。`,
  figureNotes: [
    "合计是活的公式。人数是各单位人数相加：同一个人在两个单位都有登记的，会算两次。空白表示这个单位没有这一种登记表。",
  ],
  sameNames: (names) => `有几本工作簿写的是同一个单位：${names.join("、")}。请核对是不是重复报送。`,
  maskedNote: "学生姓名写成“王**”，身份证号和电话写成星号；要看全名，请在本单位的工作簿里按位置找。",
  madeBy: (madeOn) => `${OWN_SHEET_MARK}于${madeOn}根据各单位的工作簿汇总生成。`,
  pageFooter: zhSummarySheet.pageFooter,
};

/** Why a workbook that could be read is not in it. */
export const NOTHING_FOUND =
  "没有找到可以汇总的登记表，请在关工助手里打开这本工作簿，或者用 guangong fit，看每张表是怎么认的。";

/** Sentences about one bureau's workbook. */
export const zhBureau: BureauTexts = {
  finding: zhFindings.sentence,
  undecided: zhFindings.undecided,
  leftOut: describeLeftOut,
};
