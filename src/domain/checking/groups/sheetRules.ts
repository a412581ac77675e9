// The rules of the group "sheet".

import type { RulesOf } from "../rulesOf";

export const sheetRules: RulesOf<"sheet"> = {};
