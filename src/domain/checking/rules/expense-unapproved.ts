// Nothing is reimbursed before somebody has approved it. What has not been reimbursed yet may still be: a note.

import { isUnreimbursed } from "../../summary/figures/expenseFigures";
import { foundIn } from "../foundIn";
import { findLacking, lackOfColumn } from "../rowsWithout";
import { saysNothing } from "../rowText";
import type { RegisterRule } from "../rule";

export const expenseUnapproved: RegisterRule<"expense-unapproved"> = {
  id: "expense-unapproved",
  severity: "error",
  scope: "register",
  kinds: ["expense"],
  judge: function* (register) {
    const unjudged = lackOfColumn(register, ["approver"]);
    if (unjudged) {
      yield { unjudged };
      return;
    }
    const lacks = findLacking(register, {
      isAsked: () => true,
      isLacking: (record) => saysNothing(record, "approver"),
      amount: "amount",
      at: "approver",
      wholeFrom: 2,
    });
    for (const { cells, facts, record } of lacks) {
      const isPending = record !== null && isUnreimbursed({ record });
      const row = isPending ? "note" : "error";
      yield foundIn(register, cells, { ...facts, isPending }, { severity: facts.isWhole ? "warning" : row });
    }
  },
};
