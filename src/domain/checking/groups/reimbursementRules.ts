// The rules about reimbursing.

import { expenseOverReceipt } from "../rules/expense-over-receipt";
import { expenseUnapproved } from "../rules/expense-unapproved";
import { expenseWithoutVoucher } from "../rules/expense-without-voucher";
import { paymentUnsigned } from "../rules/payment-unsigned";
import { reimbursedBeforeSpent } from "../rules/reimbursed-before-spent";
import { selfApproved } from "../rules/self-approved";
import { unreimbursedAtYearEnd } from "../rules/unreimbursed-at-year-end";
import type { RulesOf } from "../rulesOf";

export const reimbursementRules: RulesOf<"reimbursement"> = {
  "expense-without-voucher": expenseWithoutVoucher,
  "expense-over-receipt": expenseOverReceipt,
  "expense-unapproved": expenseUnapproved,
  "self-approved": selfApproved,
  "reimbursed-before-spent": reimbursedBeforeSpent,
  "unreimbursed-at-year-end": unreimbursedAtYearEnd,
  "payment-unsigned": paymentUnsigned,
};
