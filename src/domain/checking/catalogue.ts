// All rules, in the order in which they are told.

import { acrossRules } from "./groups/acrossRules";
import { reimbursementRules } from "./groups/reimbursementRules";
import { sheetRules } from "./groups/sheetRules";
import { standardsRules } from "./groups/standardsRules";
import { twiceRules } from "./groups/twiceRules";
import { valuesRules } from "./groups/valuesRules";
import type { Rule } from "./rule";

export const ruleCatalogue: readonly Rule[] = Object.values({
  ...valuesRules,
  ...sheetRules,
  ...standardsRules,
  ...twiceRules,
  ...reimbursementRules,
  ...acrossRules,
});
