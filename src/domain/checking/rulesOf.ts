// A group's rules by their ids.

import type { RuleOf } from "./rule";
import type { RULE_GROUPS, RuleGroup } from "./ruleId";

export type RulesOf<G extends RuleGroup> = {
  readonly [R in (typeof RULE_GROUPS)[G][number]]: RuleOf<R>;
};
