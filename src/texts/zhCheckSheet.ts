// What the 检查结果 sheet says. Always Chinese: the sheet is handed in, whatever the language of the screen.

import type { CheckSheetTexts } from "../domain/checking/document/checkSheetTexts";
import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { fields } from "./zh/fields";
import { finding } from "./zh/findings";
import { kinds } from "./zh/kinds";
import { ruleNames, severities } from "./zh/ruleNames";
import { sayings } from "./zh/sayings";
import { undecided } from "./zh/undecided";

export const zhCheckSheet: CheckSheetTexts = {
  title: (year) => `${year === null ? "" : `${year}年度`}登记表检查结果`,
  unitLine: (unit) => `单位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
  madeOnLine: (madeOn) => `检查日期：${madeOn}`,
  lead: ({ error, warning, note }, unchecked, { accepted, namesakes, pairings }) => {
    const found =
      error + warning + note === 0
        ? "查过的地方没有发现问题"
        : `发现错误${error}处、提醒${warning}处、提示${note}处`;
    const said = [
      accepted === 0 ? "" : `另有${accepted}处已经核实`,
      namesakes === 0 ? "" : `${namesakes}个姓名记明是同名不同人`,
      pairings === 0 ? "" : `${pairings}笔支出是手工配对的`,
    ].filter((part) => part !== "");
    const settled = said.length === 0 ? "" : `；${said.join("，")}`;
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
    namesakes: "记明的同名不同人",
    pairings: "手工配对的支出",
  },
  headings: {
    findings: ["序号", "位置", "项目", "情况", "处理结果"],
    undecided: ["序号", "没有检查什么，为什么"],
    accepted: ["序号", "位置", "项目", "情况", "核实说明"],
    namesakes: ["序号", "姓名", "哪种登记", "哪一位，怎样区分", "说明"],
    pairings: ["序号", "哪笔支出", "付给哪几行", "说明"],
  },
  ruleName: ({ rule }) => ruleNames[rule],
  finding,
  undecided,
  kind: (kind) => kinds[kind],
  person: ({ person, traits }) => {
    const told = traits.map(({ field, text }) => `${fields[field]}“${text}”`).join("、");
    return `第${person}位${told === "" ? "" : `：${told}`}`;
  },
  pairingEnded: sayings.pairing.ended,
  place: (sheet, address) => `『${sheet}』${address}`,
  linkTip: "点开到这一格",
  more: (count) => `另有${count}条没有列出，请在关工助手窗格中查看。`,
  signatures: ["检查人：", "负责人："],
  madeBy: (madeOn) => `${OWN_SHEET_MARK}于${madeOn}检查本工作簿后生成。`,
  pageFooter: "第 &P 页，共 &N 页",
};
