// Every award that was handed out stands in the expenses too, by itself or in a payment for several.

import { judgeUnpaid } from "../pairing/judgeUnpaid";
import { prepareReconciliation } from "../pairing/reconciliationOf";
import type { BookRule, Verdict } from "../rule";

export const awardWithoutExpense: BookRule<"award-without-expense"> = {
  id: "award-without-expense",
  severity: "error",
  scope: "book",
  prepare: prepareReconciliation,
  judge: (context): readonly Verdict<"award-without-expense">[] => {
    const { unpaid, unjudged } = judgeUnpaid(context, "award");
    return [
      ...unpaid.map(({ sheet, cells, facts, ground, severity }) => ({
        found: { sheet, cells, severity, facts: { ...facts, award: ground.what } },
      })),
      ...unjudged.map((one) => ({ unjudged: one })),
    ];
  },
};
