// The rules of the group "twice".

import type { RulesOf } from "../rulesOf";

export const twiceRules: RulesOf<"twice"> = {};
