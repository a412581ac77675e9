// Comfort money that was handed out stands in the expenses too. A visit with goods alone has no expense of its own: goods
// are bought for many.

import { judgeUnpaid } from "../pairing/judgeUnpaid";
import { prepareReconciliation } from "../pairing/reconciliationOf";
import type { BookRule, Verdict } from "../rule";

export const visitWithoutExpense: BookRule<"visit-without-expense"> = {
  id: "visit-without-expense",
  severity: "error",
  scope: "book",
  prepare: prepareReconciliation,
  judge: (context): readonly Verdict<"visit-without-expense">[] => {
    const { unpaid, unjudged } = judgeUnpaid(context, "visit");
    return [
      ...unpaid.map(({ sheet, cells, facts, severity }) => ({ found: { sheet, cells, severity, facts } })),
      ...unjudged.map((one) => ({ unjudged: one })),
    ];
  },
};
