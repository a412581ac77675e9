// Findings about reimbursing: what was found, what was expected and on which ground, what to do.

import type { RowsWithout } from "../../../domain/checking/facts/reimbursementFacts";
import { formatDate } from "../../../domain/values/date";
import type { FindingTextsOf } from "../../findingTexts";
import { yuan } from "./quote";

const allRows = ({ rows, fen }: RowsWithout): string => `整张表 ${rows.length} 行（共 ${yuan(fen)}）`;

export const reimbursement: FindingTextsOf<"reimbursement"> = {
  "expense-without-voucher": (facts) => {
    if (facts.isWhole)
      return `${allRows(facts)}都没有填凭证号、发票号码或附件张数。每笔支出都要有原始凭证，请把号码补上。`;
    const when = facts.isPending
      ? "这笔还没有报销，请在报销前补齐票据。"
      : "请补上号码；没有票据的，请找经办人补开。";
    return `支出 ${yuan(facts.fen)}，凭证号、发票号码、附件都没有填。每笔支出都要有原始凭证，发给个人的现金以签领表为凭。${when}`;
  },
  "expense-over-receipt": ({ fen, receipt }) =>
    `支出 ${yuan(fen)}，票据只有 ${yuan(receipt)}，多出 ${yuan(fen - receipt)}。经费实报实销，不能超过票据金额，请核对两处金额，或补上另外的票据。`,
  "expense-unapproved": (facts) => {
    if (facts.isWhole) return `${allRows(facts)}都没有填审批人。支出要先审批后报销，请按单据补填审批人。`;
    return facts.isPending
      ? `支出 ${yuan(facts.fen)}，还没有审批人，也还没有报销。报销前请先审批，并填上审批人。`
      : `支出 ${yuan(facts.fen)}，没有填审批人。支出要先审批后报销，请按单据补填；没有审批的请补办。`;
  },
  "self-approved": ({ person }) =>
    `经办人和审批人都是${person}。自己经手的支出不能自己审批，请补上审批人，或改正填错的一栏。`,
  "reimbursed-before-spent": ({ spentOn, reimbursedOn }) =>
    `报销日期 ${formatDate(reimbursedOn)} 早于支出日期 ${formatDate(spentOn)}。钱花了才能报销，请核对两个日期；是预借款的，请在备注里写明。`,
  "unreimbursed-at-year-end": ({ fen, day, year, status, reimbursedOn }) =>
    reimbursedOn === null
      ? `${formatDate(day)}支出的 ${yuan(fen)}，状态还是“${status}”，${year}年已经过完。请尽快报销；已经报销的，请把状态改过来。`
      : `状态是“${status}”，报销日期却填了 ${formatDate(reimbursedOn)}，${year}年已经过完。请核对 ${yuan(fen)} 是否已经报销，把填错的一处改过来。`,
  "payment-unsigned": (facts) =>
    facts.isWhole
      ? `${allRows(facts)}都没有签领。发给个人的现金以签领为凭；签在纸上的，请把签好的表存好备查。`
      : `发了 ${yuan(facts.fen)}，没有签领。发给个人的现金以签领为凭，请补签；代领的请写代领人姓名。`,
};
