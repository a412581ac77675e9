// What the sheet 工作总结 says. Always Chinese: it is handed in, whatever the language of the screen.

import type { FactChange } from "../domain/report/keptReport";
import type { ReportSheetTexts } from "../domain/report/document/reportSheetTexts";
import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { zhReport } from "./zhReport";

/** 慰问人数原来是4人，现在是5人. */
export function describeFactChange({ label, before, now }: FactChange): string {
  if (before === null) return `${label}现在是${now ?? ""}，原来没有`;
  return now === null ? `${label}原来是${before}，现在没有了` : `${label}原来是${before}，现在是${now}`;
}

export const zhReportSheet: ReportSheetTexts = {
  partHeading: zhReport.partHeading,
  pointNumber: zhReport.pointNumber,
  signedOn: zhReport.signedOn,
  unitBlank: zhReport.unitBlank,
  note: "正文可以直接在表里改，改过的段落更新时原样保留；右边三栏由助手对照用，不打印，请不要改。",
  headings: ["段落", "正文", "提示", "起草稿", "所用数字"],
  names: {
    lead: "开头",
    attention: "领导重视",
    organisation: "组织机构",
    premises: "场所设备",
    funds: "经费",
    sessions: "听取意见",
    papers: "制度建设",
    childrenDay: "六一活动",
    awards: "奖学奖优",
    pairing: "结对帮扶",
    visits: "走访慰问",
    education: "主题教育",
    study: "学习日",
    roster: "队伍",
    outcomes: "帮教成效",
    donation: "捐款",
    service: "发挥余热",
    publicity: "宣传",
  },
  anyNumber: /^[一二三四五六七八九十]{1,3}是/u,
  hints: {
    rewritten: "您改写过，更新时原样保留。",
    changed: (changes) => `您改写过，但数字变了，请核对：${changes.map(describeFactChange).join("；")}。`,
    toFill: (gaps) => `请补充：${gaps.join("；")}。`,
  },
  yearLine: (year) => `${year}年度`,
  anyYear: /^((?:19|20)\d{2})年度$/u,
  madeBy: (madeOn) => `${OWN_SHEET_MARK}起草，${madeOn}更新。`,
  pageFooter: "— &P —",
};
