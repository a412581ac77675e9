// The sentences of a group of rules, by rule. A place and whose row it is stand before them.

import type { Finding, Severity, Undecided } from "../domain/checking/finding";
import type { RuleFacts } from "../domain/checking/ruleFacts";
import type { RULE_GROUPS, RuleGroup, RuleId } from "../domain/checking/ruleId";

export type FindingTexts = { readonly [R in RuleId]: (facts: RuleFacts[R]) => string };

export type FindingTextsOf<G extends RuleGroup> = Pick<FindingTexts, (typeof RULE_GROUPS)[G][number]>;

/** All that is said of findings. */
export interface FindingWords {
  /** One line: the place, whose row, what is the matter. */
  readonly finding: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}
