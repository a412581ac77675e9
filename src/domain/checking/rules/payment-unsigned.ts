// Cash handed to people stands on the list that they signed: a row without a signature has nothing to show for it. A list
// nobody has signed in the workbook is one that is signed on paper, as a rule.

import type { SourceRecord } from "../../fitting/fit";
import { foundIn } from "../foundIn";
import { findLacking, lackOfColumn } from "../rowsWithout";
import { saysNothing } from "../rowText";
import type { RegisterRule } from "../rule";

export const paymentUnsigned: RegisterRule<"payment-unsigned"> = {
  id: "payment-unsigned",
  severity: "error",
  scope: "register",
  kinds: ["award", "visit"],
  judge: function* (register) {
    const amount = register.kind.id === "award" ? "amount" : "cash";
    const isPaid = ({ fields }: SourceRecord): boolean => {
      const paid = fields[amount];
      return typeof paid === "number" && paid > 0;
    };
    const unjudged = register.rows.some(isPaid) ? lackOfColumn(register, ["signature"]) : null;
    if (unjudged) {
      yield { unjudged };
      return;
    }
    const isLacking = (record: SourceRecord): boolean => saysNothing(record, "signature");
    for (const { cells, facts } of findLacking(register, {
      isAsked: isPaid,
      isLacking,
      amount,
      at: "signature",
      wholeFrom: 1,
    }))
      yield foundIn(register, cells, facts, { severity: facts.isWhole ? "note" : "error" });
  },
};
