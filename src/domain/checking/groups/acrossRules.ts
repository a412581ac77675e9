// The rules of the group "across".

import type { RulesOf } from "../rulesOf";

export const acrossRules: RulesOf<"across"> = {};
