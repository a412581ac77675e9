// The rules about standards.

import { awardOffStandard } from "../rules/award-off-standard";
import { budgetExceeded } from "../rules/budget-exceeded";
import { budgetNearlySpent } from "../rules/budget-nearly-spent";
import { fuelOffStandard } from "../rules/fuel-off-standard";
import { officeMeetingsTooFew } from "../rules/office-meetings-too-few";
import { standardMissing } from "../rules/standard-missing";
import { visitCashOffStandard } from "../rules/visit-cash-off-standard";
import type { RulesOf } from "../rulesOf";

export const standardsRules: RulesOf<"standards"> = {
  "award-off-standard": awardOffStandard,
  "visit-cash-off-standard": visitCashOffStandard,
  "fuel-off-standard": fuelOffStandard,
  "standard-missing": standardMissing,
  "budget-exceeded": budgetExceeded,
  "budget-nearly-spent": budgetNearlySpent,
  "office-meetings-too-few": officeMeetingsTooFew,
};
