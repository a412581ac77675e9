// The rules about single values.

import { dateAsText } from "../rules/date-as-text";
import type { RulesOf } from "../rulesOf";

export const valuesRules: RulesOf<"values"> = {
  "date-as-text": dateAsText,
};
