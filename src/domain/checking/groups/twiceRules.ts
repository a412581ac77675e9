// The rules about what stands there twice.

import { awardTwice } from "../rules/award-twice";
import { donationTwice } from "../rules/donation-twice";
import { expenseTwice } from "../rules/expense-twice";
import { invoiceTwice } from "../rules/invoice-twice";
import { personTwice } from "../rules/person-twice";
import { visitTwice } from "../rules/visit-twice";
import type { RulesOf } from "../rulesOf";

export const twiceRules: RulesOf<"twice"> = {
  "award-twice": awardTwice,
  "visit-twice": visitTwice,
  "expense-twice": expenseTwice,
  "invoice-twice": invoiceTwice,
  "person-twice": personTwice,
  "donation-twice": donationTwice,
};
