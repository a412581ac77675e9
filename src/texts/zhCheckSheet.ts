// What the 检查结果 sheet says. Always Chinese: the sheet is handed in, whatever the language of the screen.

import type { CheckSheetTexts } from "../domain/checking/document/checkSheetTexts";
import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { finding } from "./zh/findings";
import { ruleNames, severities } from "./zh/ruleNames";
import { undecided } from "./zh/undecided";

export const zhCheckSheet: CheckSheetTexts = {
  title: (year) => `${year === null ? "" : `${year}年度`}登记表检查结果`,
  unitLine: (unit) => `单位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
  madeOnLine: (madeOn) => `检查日期：${madeOn}`,
  lead: ({ error, warning, note }, unchecked, accepted) => {
    const found =
      error + warning + note === 0
        ? "查过的地方没有发现问题"
        : `发现错误${error}处、提醒${warning}处、提示${note}处`;
    const settled = accepted === 0 ? "" : `；另有${accepted}处已经核实`;
    const left = unchecked === 0 ? "。" : `；有${unchecked}项没有检查，原因见后。`;
    return found + settled + left;
  },
  severities,
  sections: {
    findings: {
      error: "错误（审计会指出，请改正或说明）",
      warning: "提醒（请看一看）",
      note: "提示（供参考）",
    },
    undecided: "没有检查的",
    accepted: "已核实的",
  },
  headings: {
    findings: ["序号", "位置", "项目", "情况", "处理结果"],
    undecided: ["序号", "没有检查什么，为什么"],
    accepted: ["序号", "位置", "项目", "情况", "核实说明"],
  },
  ruleName: ({ rule }) => ruleNames[rule],
  finding,
  undecided,
  place: (sheet, address) => `『${sheet}』${address}`,
  linkTip: "点开到这一格",
  more: (count) => `另有${count}条没有列出，请在关工助手窗格中查看。`,
  signatures: ["检查人：", "负责人："],
  madeBy: (madeOn) => `${OWN_SHEET_MARK}于${madeOn}检查本工作簿后生成。`,
  pageFooter: "第 &P 页，共 &N 页",
};
