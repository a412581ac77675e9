// The rules of the group "across".

import { awardWithoutExpense } from "../rules/award-without-expense";
import { expenseWithoutGround } from "../rules/expense-without-ground";
import { visitWithoutExpense } from "../rules/visit-without-expense";
import type { RulesOf } from "../rulesOf";

export const acrossRules: RulesOf<"across"> = {
  "award-without-expense": awardWithoutExpense,
  "visit-without-expense": visitWithoutExpense,
  "expense-without-ground": expenseWithoutGround,
};
