// Nine tenths of the year's budget are spent, and nothing beyond it: time to look before the next outlay.

import type { BookRule } from "../rule";
import { yearBudget } from "../yearBudget";

const NEARLY = 0.9;

export const budgetNearlySpent: BookRule<"budget-nearly-spent"> = {
  id: "budget-nearly-spent",
  severity: "warning",
  scope: "book",
  judge: (context) => {
    const answer = yearBudget(context);
    if ("reason" in answer) return [{ unjudged: answer }];
    const { spent, budget, year, source, ground } = answer;
    if (spent > budget || spent < budget * NEARLY) return [];
    const severity = source === "settings" ? "warning" : "note";
    return [{ found: { sheet: null, cells: [], facts: { spent, budget, year, source, ground }, severity } }];
  },
};
