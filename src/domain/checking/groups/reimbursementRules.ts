// The rules about reimbursing.

import { selfApproved } from "../rules/self-approved";
import type { RulesOf } from "../rulesOf";

export const reimbursementRules: RulesOf<"reimbursement"> = {
  "self-approved": selfApproved,
};
