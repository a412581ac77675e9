// An outlay with nothing to stand on: no voucher, no invoice, no attachment. Cash handed to people stands on the list that
// they signed (`payment-unsigned`).

import { isUnreimbursed } from "../../summary/figures/expenseFigures";
import { foundIn } from "../foundIn";
import type { FieldId } from "../../kinds/kind";
import { isPaidToPeople } from "../paidToPeople";
import { columnOf, type RegisterView } from "../registerView";
import { findLacking, lackOfColumn } from "../rowsWithout";
import { saysNothing, textIn } from "../rowText";
import type { RegisterRule } from "../rule";
import type { SourceRecord } from "../../fitting/fit";

const PROOFS: readonly FieldId[] = ["voucherNo", "invoiceNo", "attachments"];
/** A remark may say what stands behind it. */
const IN_REMARK =
  /(?:附|有|凭|见).{0,4}(?:发票|收据|票据|小票|凭证|收条|清单|附件)|(?:发票|收据|收条)[\d:号]/u;
const NOT_THERE = /无|没|缺|未|待|丢|遗失/u;

function isWithoutProof(record: SourceRecord): boolean {
  for (const field of PROOFS) if (!saysNothing(record, field)) return false;
  const remark = textIn(record, "remark");
  return !IN_REMARK.test(remark) || NOT_THERE.test(remark);
}

function firstProof(register: RegisterView): FieldId {
  return PROOFS.find((field) => columnOf(register, field) !== null) ?? "amount";
}

export const expenseWithoutVoucher: RegisterRule<"expense-without-voucher"> = {
  id: "expense-without-voucher",
  severity: "error",
  scope: "register",
  kinds: ["expense"],
  judge: function* (register) {
    const unjudged = lackOfColumn(register, PROOFS);
    if (unjudged) {
      yield { unjudged };
      return;
    }
    const at = firstProof(register);
    const lacks = findLacking(register, {
      isAsked: (record) => !isPaidToPeople(record),
      isLacking: isWithoutProof,
      amount: "amount",
      at,
      wholeFrom: 2,
    });
    for (const { cells, facts, record } of lacks) {
      const isPending = record !== null && isUnreimbursed({ record });
      const severity = facts.isWhole || isPending ? "warning" : "error";
      yield foundIn(register, cells, { ...facts, isPending }, { severity });
    }
  },
};
