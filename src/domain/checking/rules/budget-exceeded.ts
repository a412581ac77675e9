// The year has cost more than its budget. Against the range of the years' funds alone it is no more than a warning.

import type { BookRule } from "../rule";
import { yearBudget } from "../yearBudget";

export const budgetExceeded: BookRule<"budget-exceeded"> = {
  id: "budget-exceeded",
  severity: "error",
  scope: "book",
  judge: (context) => {
    const answer = yearBudget(context);
    if ("reason" in answer) return [{ unjudged: answer }];
    const { unread, ...facts } = answer;
    if (facts.spent > facts.budget) {
      const severity = facts.source === "settings" ? "error" : "warning";
      return [{ found: { sheet: null, cells: [], facts, severity } }];
    }
    return [...unread].map(([sheet, rows]) => ({
      unjudged: { sheet, reason: { code: "rows-unjudged", rows, field: "amount" } },
    }));
  },
};
