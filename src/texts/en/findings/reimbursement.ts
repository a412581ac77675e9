// Findings about reimbursing, in English: what was found, what was expected and on which ground, what to do.

import type { RowsWithout } from "../../../domain/checking/facts/reimbursementFacts";
import { formatYuan } from "../../../domain/values/money";
import type { Fen } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { pane } from "../pane";

const yuan = (fen: Fen): string => `${formatYuan(fen)} yuan`;

const rowCount = (count: number): string => (count === 1 ? "the only row" : `all ${count} rows`);

const allRows = ({ rows, fen }: RowsWithout): string =>
  `${rowCount(rows.length)} of the table (${yuan(fen)} in all)`;

export const reimbursement: FindingTextsOf<"reimbursement"> = {
  "expense-without-voucher": (facts) => {
    if (facts.isWhole)
      return `${allRows(facts)} have no voucher, invoice or attachments. Every payment stands on an original document; please fill in the numbers.`;
    const when = facts.isPending
      ? "It is not reimbursed yet: please complete the documents before it is."
      : "Please fill in the number; where there is no document, please ask whoever handled it for one.";
    return `${yuan(facts.fen)} with no voucher, invoice or attachments. Every payment stands on an original document, cash to people on the list they signed. ${when}`;
  },
  "expense-over-receipt": ({ fen, receipt }) =>
    `${yuan(fen)} were paid, the receipts say only ${yuan(receipt)}: ${yuan(fen - receipt)} too much. No more is paid than the receipts say; please check both amounts, or add the missing receipt.`,
  "expense-unapproved": (facts) => {
    if (facts.isWhole)
      return `${allRows(facts)} name nobody who approved. Payments are approved before they are reimbursed; please fill in who did.`;
    return facts.isPending
      ? `${yuan(facts.fen)}, neither approved nor reimbursed yet. Please have it approved first, and fill in by whom.`
      : `${yuan(facts.fen)} with nobody who approved. Payments are approved before they are reimbursed; please fill in who did, or have it approved.`;
  },
  "self-approved": ({ person }) =>
    `${person} both handled and approved this. Nobody approves their own payment: please name another approver, or correct the wrong cell.`,
  "reimbursed-before-spent": ({ spentOn, reimbursedOn }) =>
    `reimbursed on ${pane.date(reimbursedOn)}, before it was spent on ${pane.date(spentOn)}. Please check both dates; if it was an advance, please say so in the remark.`,
  "unreimbursed-at-year-end": ({ fen, day, year, status, reimbursedOn }) =>
    reimbursedOn === null
      ? `${yuan(fen)} spent on ${pane.date(day)} still say “${status}”, and ${year} is over. Please have it reimbursed, or correct the status.`
      : `the status is “${status}”, yet reimbursed on ${pane.date(reimbursedOn)}, and ${year} is over. Please check whether the ${yuan(fen)} were paid back, and correct the wrong cell.`,
  "payment-unsigned": (facts) =>
    facts.isWhole
      ? `${allRows(facts)} have no signature. Cash to people stands on their signature; where they signed on paper, please keep that list.`
      : `${yuan(facts.fen)} were handed out without a signature. Cash to people stands on their signature; please have it signed, or write who took it for them.`,
};
