// The rules of the group "standards".

import type { RulesOf } from "../rulesOf";

export const standardsRules: RulesOf<"standards"> = {};
